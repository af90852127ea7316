/**
 * Layers, traps and button sets of others around plain boxes, and frameworks that hydrate or swap
 * what the person writes in.
 */
import type { OthersPage } from './page';

/** In a layer that a press on *Open* opens; the rest as most pages have it. */
function opened(name: string, library: string, layer: string, rest: Partial<OthersPage> = {}) {
  return {
    name,
    library,
    layer,
    first: '#open',
    box: 'textarea',
    key: 'Enter',
    button: '#send',
    ...rest,
  } satisfies OthersPage;
}

/** In the page itself, which a server drew and a framework takes over while the person writes. */
function hydrated(name: string, library: string): OthersPage {
  return { name, library, box: 'textarea', key: 'Enter', button: '#send', startsLate: true };
}

/** In a form whose answer takes the place of what stood there. */
function swapped(name: string, library: string): OthersPage {
  return { name, library, box: '#form textarea', key: 'Enter', button: '#send' };
}

const panel = '.panel';
const native = '#layer';

export const layers: OthersPage[] = [
  opened('react-aria-modal', 'React Aria: a modal that an outside press dismisses', panel),
  opened('react-aria-popover', 'React Aria: a popover, beside which all else is hidden', panel),
  opened('radix-dialog', 'Radix: a modal dialog', panel),
  opened('radix-popover', 'Radix: a popover that is not modal', panel),
  opened('headless-dialog', 'Headless UI: a dialog', panel),
  opened('headless-popover', 'Headless UI: a popover that keeps the focus', panel),
  opened('ariakit-dialog', 'Ariakit: a modal dialog', panel),
  opened('focus-trap', 'focus-trap with tabbable: outside presses are taken away', panel),
  opened('focus-trap-lenient', 'focus-trap: an outside press ends the trap', panel),
  opened('floating-ui', 'Floating UI: focus manager, dismissed by an outside mousedown', panel),
  opened('bootstrap-modal', 'Bootstrap: a modal', '.modal-content'),
  opened('jquery-ui-dialog', 'jQuery UI: a modal dialog', '.ui-dialog'),
  opened('sweetalert2', 'SweetAlert2: a question with a box', '.swal2-popup', {
    box: '.swal2-textarea',
    button: '.swal2-confirm',
  }),
  opened('ionic-modal', 'Ionic: ion-modal', 'ion-modal', {
    box: 'ion-textarea textarea',
    button: 'ion-button#send',
  }),
  opened('web-awesome-dialog', 'Web Awesome: a native dialog in a shadow root', 'wa-dialog', {
    box: 'wa-textarea >>> textarea',
    layer: 'wa-dialog >>> dialog',
    button: 'wa-button#send',
  }),
  opened('shoelace-dialog', 'Shoelace: a dialog in a shadow root, with its own trap', 'sl-dialog', {
    layer: 'sl-dialog >>> [part="panel"]',
    box: 'sl-textarea >>> textarea',
    button: 'sl-button#send',
  }),
  opened('material-web-dialog', 'Material Web: a native dialog in a shadow root', 'md-dialog', {
    layer: 'md-dialog >>> dialog',
    box: 'md-outlined-text-field >>> textarea',
    button: 'md-filled-button#send',
  }),
  opened('vuetify-dialog', 'Vuetify: a dialog', '.v-overlay__content', {
    box: '.v-dialog textarea:not(.v-textarea__sizer)',
  }),
  opened('element-plus-dialog', 'Element Plus: a dialog with a focus trap', '.el-dialog'),
  opened('primevue-dialog', 'PrimeVue: a modal dialog, dismissed at its mask', '.p-dialog'),
  opened('reka-dialog', 'Reka UI: a modal dialog', panel),
  opened('antd-modal', 'Ant Design: a modal', '.ant-modal'),
  opened('mantine-modal', 'Mantine: a modal', '.mantine-Modal-content'),
  opened('mui-dialog', 'Material UI: a dialog', '.MuiDialog-paper', {
    box: 'textarea:not([aria-hidden])',
  }),
  opened('chakra-dialog', 'Chakra UI: a modal dialog', '.chakra-dialog__content'),
  opened('ark-popover', 'Ark UI: a popover', panel),
  opened('fluent-dialog', 'Fluent UI with its Tabster: a modal dialog', '.fui-DialogSurface'),
  opened(
    'angular-material-dialog',
    'Angular Material on the CDK: a dialog',
    '.mat-mdc-dialog-surface',
  ),
  opened('bits-ui-dialog', 'Bits UI in Svelte: a modal dialog', panel),
  opened('alpine-trap', 'Alpine with its focus plugin: a trap that makes all else inert', panel),

  hydrated('react18-document', 'React 18: the whole document is hydrated'),
  hydrated('react19-document', 'React 19: the whole document is hydrated'),
  hydrated('vue-hydration', 'Vue: hydrated'),
  hydrated('svelte-hydration', 'Svelte: hydrated'),
  hydrated('preact-signals', 'Preact with signals: hydrated'),

  swapped('turbo', 'Turbo: a form whose answer swaps the page'),
  swapped('turbo-frame', 'Turbo: a form in a frame that is drawn anew'),
  swapped('htmx', 'htmx: a form whose answer takes its place'),
  swapped('alpine-morph', 'Alpine and Idiomorph: the server draws at each change, as in Livewire'),
  swapped('morphdom', 'morphdom: the whole body is laid over at each change, as in LiveView'),
  {
    ...swapped('phoenix-liveview', 'LiveView: a form that goes over a socket'),
    // Each message has a form of another name.
    box: '#message',
  },
  swapped('react19-action', 'React 19: a form whose action is a function'),
  swapped('plain-post', 'No library: a form whose answer is a new page'),

  opened('native-popover', 'No library: an auto popover', native),
  opened('native-dialog', 'No library: a modal dialog', native),
  opened('native-closedby', 'No library: a modal dialog that a press outside closes', native),
  opened('native-fullscreen', 'No library: fullscreen', '#layer:fullscreen', {
    takesEscape: true,
  }),
  opened('native-picture', 'No library: a picture-in-picture window of the document', native, {
    opensWindow: true,
    only: 'chromium',
  }),
  opened('outside-pointerdown', 'No library: a panel that a pointerdown outside closes', native),
  opened('outside-mousedown', 'No library: a panel that a mousedown outside closes', native),
  opened('outside-click', 'No library: a panel that a click outside closes', native),
  opened('outside-focus', 'No library: a panel that closes when the focus goes elsewhere', native),
  {
    name: 'closed-roots',
    library: 'No library: box and button in closed shadow roots',
    box: 'chat-box',
    key: 'Enter',
    button: 'chat-send',
  },
];
