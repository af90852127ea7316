import '@svar-ui/react-comments/all.css';
import { Comments, Willow } from '@svar-ui/react-comments';
import { createRoot } from 'react-dom/client';
import { deliver, tellTests } from '../app/tell';

const users = [
  { id: 1, name: 'Me' },
  { id: 2, name: 'Robin' },
];
const comments = [{ id: 1, user: 2, content: 'Hello', date: new Date() }];

tellTests({ draft: () => document.querySelector('#app textarea')?.value.trim() ?? '' });
createRoot(document.querySelector('#app')).render(
  <Willow fonts={false}>
    <Comments
      value={comments}
      users={users}
      activeUser={1}
      onChange={({ action, comment }) => {
        if (action === 'add') deliver(comment.content.trim());
      }}
    />
  </Willow>,
);
