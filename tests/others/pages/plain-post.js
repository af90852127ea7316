import { draftOfForm, sendOnEnter } from '../app/answers';
import { deliver, tellTests } from '../app/tell';

// The page leaves with each message, and its server draws the same chat anew; what it got is kept meanwhile.
const KEPT = `delivered in ${location.pathname}`;

tellTests({ draft: draftOfForm });
sendOnEnter();
for (const text of JSON.parse(sessionStorage.getItem(KEPT) ?? '[]')) deliver(text);
document.querySelector('#form').addEventListener('submit', () => {
  deliver(draftOfForm().trim());
  sessionStorage.setItem(KEPT, JSON.stringify(window.delivered));
});
