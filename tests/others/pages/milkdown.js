import { defaultValueCtx, Editor, rootCtx } from '@milkdown/kit/core';
import { history } from '@milkdown/kit/plugin/history';
import { commonmark } from '@milkdown/kit/preset/commonmark';
import { Plugin } from '@milkdown/kit/prose/state';
import { $prose, getMarkdown, replaceAll } from '@milkdown/kit/utils';
import { deliver, tellTests } from '../app/tell';

const sendByKey = $prose(
  () =>
    new Plugin({
      props: {
        handleKeyDown(_view, event) {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
          send();
          return true;
        },
      },
    }),
);
const editor = await Editor.make()
  .config((ctx) => {
    ctx.set(rootCtx, '#editor');
    ctx.set(defaultValueCtx, '');
  })
  .use(sendByKey)
  .use(commonmark)
  .use(history)
  .create();
const draft = () => editor.action(getMarkdown()).trim();
tellTests({ draft });

function send() {
  if (draft() === '') return;
  deliver(draft());
  editor.action(replaceAll('', true));
}

document.querySelector('#send').addEventListener('click', send);
