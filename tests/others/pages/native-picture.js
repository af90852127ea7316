import { sendFrom } from '../app/plain-chat';

const box = document.querySelector('textarea');
sendFrom(() => box, document.querySelector('#send'));

document.querySelector('#open').addEventListener('click', async () => {
  const picture = await window.documentPictureInPicture.requestWindow({ width: 500, height: 400 });
  picture.document.body.append(document.querySelector('#layer'));
  // For the tests, which look at the window in which the person writes.
  Object.assign(picture, { delivered: window.delivered, draft: window.draft });
});
