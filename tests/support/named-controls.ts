/**
 * A form as Chromium shows it where its controls have the names of all that a form can be asked.
 */

/** The browser of these tests reads them on the form itself. */
const ITS_OWN = /^(constructor|getAttribute)$/;

/** From here on it answers with a control, whatever it is asked by name. */
export function nameControls(form: HTMLFormElement): void {
  const control = document.createElement('input');
  for (let type = Object.getPrototypeOf(form); type; type = Object.getPrototypeOf(type)) {
    for (const name of Object.getOwnPropertyNames(type)) {
      if (ITS_OWN.test(name)) continue;
      Object.defineProperty(form, name, { value: control, configurable: true });
    }
  }
}
