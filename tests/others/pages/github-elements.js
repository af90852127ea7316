import '@github/file-attachment-element';
import '@github/markdown-toolbar-element';
import '@github/text-expander-element';
import { deliver, tellTests } from '../app/tell';

const form = document.querySelector('form');
const box = document.querySelector('textarea');
const expander = document.querySelector('text-expander');
const draft = () => box.value.trim();

tellTests({ draft });

expander.addEventListener('text-expander-change', ({ detail: { provide, text } }) => {
  const menu = document.createElement('ul');
  menu.role = 'listbox';
  for (const name of ['ada', 'grace'].filter((one) => one.startsWith(text))) {
    const item = document.createElement('li');
    item.role = 'option';
    item.id = `name-${name}`;
    item.textContent = name;
    menu.append(item);
  }
  provide(Promise.resolve({ matched: menu.childElementCount > 0, fragment: menu }));
});
expander.addEventListener('text-expander-value', ({ detail }) => {
  detail.value = `@${detail.item.textContent}`;
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (draft() === '') return;
  deliver(draft());
  form.reset();
});
form.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  form.requestSubmit();
});
