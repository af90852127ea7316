import 'react-comments-section/dist/index.css';
import { CommentSection } from 'react-comments-section';
import { createRoot } from 'react-dom/client';
import { deliver, tellTests } from '../app/tell';

const ofRobin = {
  userId: 'robin',
  comId: 'first',
  fullName: 'Robin',
  userProfile: '',
  text: 'Hello',
  avatarUrl: '',
  timestamp: '2026-01-01T10:00:00Z',
  replies: [],
};
const me = {
  currentUserId: 'me',
  currentUserImg: '',
  currentUserProfile: '',
  currentUserFullName: 'Me',
};

tellTests({ draft: () => document.querySelector('.postComment')?.value.trim() ?? '' });
createRoot(document.querySelector('#app')).render(
  <CommentSection
    currentUser={me}
    logIn={{ loginLink: '/', signUpLink: '/' }}
    commentData={[ofRobin]}
    onSubmitAction={({ text }) => deliver(text.trim())}
  />,
);
