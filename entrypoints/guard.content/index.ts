import { defineContentScript } from '#imports';
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    window.addEventListener(
      'keydown',
      () => {
        if (ctx.isInvalid) return;
      },
      true,
    );
  },
});
