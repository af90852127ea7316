/** A whole document drawn by a server in React, box and all, as Next and Remix do. For React of either version. */
export function documentOf({ useRef, jsx }, deliver) {
  return function ChatDocument() {
    const box = useRef(null);
    const send = () => {
      const text = box.current.value.trim();
      if (text === '') return;
      deliver(text);
      box.current.value = '';
    };
    const sendOnEnter = (event) => {
      if (event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      send();
    };
    const attributes = { ref: box, placeholder: 'Write a message', onKeyDown: sendOnEnter };
    const head = [
      jsx('meta', { key: 1, charSet: 'utf-8' }),
      jsx('title', { key: 2 }, 'Chat with Robin'),
      jsx('link', { key: 3, rel: 'icon', href: 'data:,' }),
      jsx('script', { key: 4, type: 'module', src: '/built/page.js', async: true }),
    ];
    return jsx(
      'html',
      { lang: 'en' },
      jsx('head', null, head),
      jsx(
        'body',
        null,
        jsx('h1', null, 'Robin'),
        jsx('textarea', attributes),
        jsx('button', { type: 'button', id: 'send', onClick: send }, 'Send'),
      ),
    );
  };
}
