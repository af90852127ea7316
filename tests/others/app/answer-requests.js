/** Answers a library's XMLHttpRequest in the page, as the app's server would. */
export function answerRequests(answer) {
  const { send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.send = function (body) {
    const form = body instanceof FormData ? body : new URLSearchParams(String(body ?? ''));
    answer(form).then((markup) => {
      const address = URL.createObjectURL(new Blob([markup], { type: 'text/html' }));
      const { onload, onerror, onloadend } = this;
      this.open('GET', address);
      Object.assign(this, { onload, onerror, onloadend });
      send.call(this);
    });
  };
}
