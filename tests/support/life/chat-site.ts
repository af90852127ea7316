/**
 * A chat site of real nodes, as the pages that people write in are made: two chats that take turns
 * in one box, a thread beside it, and other boxes that come and go. It says what it was asked to
 * send, and by whom.
 */

export type ChatName = 'anna' | 'ben';

/** A chat's own box, or that of the thread which is open beside it. */
export type Place = 'main' | 'thread';

/** What a person takes for one box, however often the page draws it. */
export type BoxName = `${ChatName}/${Place}`;

/** `words` says beside the box that it is at it, `busy` tells it by ARIA. */
export type Answer =
  | { kind: 'now' }
  | { kind: 'late'; ms: number; shows: 'nothing' | 'words' | 'busy' }
  /** It takes nothing that a program made. */
  | { kind: 'never' };

export interface Manners {
  /**
   * Its script hears keys and presses; or a form is submitted by the browser; or its script submits
   * the form at Enter.
   */
  sendsBy: 'keys' | 'form' | 'script';
  /** Whether each chat is drawn into a box of its own. */
  isDrawnAnew: boolean;
  /** Its editor takes each change over before the browser makes it, so that no `input` comes. */
  editsItself: boolean;
}

export interface Sending {
  box: BoxName;
  text: string;
}

interface SitePorts {
  /** The page was asked to send this, by the person or by somebody else. */
  asked(sending: Sending, isPerson: boolean): void;
  /** `hasLeft` says that the page took it out of its box: nothing was written on meanwhile. */
  arrived(sending: Sending, hasLeft: boolean): void;
}

export class ChatSite {
  chat: ChatName = 'anna';
  answer: Answer = { kind: 'now' };
  isThreadOpen = false;
  /** How many presses on what sends nothing it got. */
  othersPressed = 0;
  /** What it has taken and not yet delivered. */
  underWay: Sending[] = [];
  /** Whether what it hears now comes from the person. */
  isPerson = false;
  private isNeighbourOpen = false;
  private drafts = new Map<BoxName, string>();
  private addresses: Record<ChatName, string> = { anna: '/anna', ben: '/ben' };
  private main = document.createElement('main');
  private visits = 0;
  /** By which a browser tells that the address is another one. */
  private navigation = new EventTarget();

  constructor(
    private manners: Manners,
    private ports: SitePorts,
  ) {
    this.main.innerHTML = `<section class="main"><h2></h2>${this.barOf('main')}</section>`;
    document.body.replaceChildren(this.main);
    this.main.addEventListener('keydown', (event) => this.hearKey(event));
    this.main.addEventListener('beforeinput', (event) => this.hearEdit(event));
    this.main.addEventListener('click', (event) => this.hearClick(event));
    this.main.addEventListener('submit', (event) => this.hearSubmit(event));
    Object.assign(window, { navigation: this.navigation });
    this.showAddress();
  }

  boxOf(place: Place): HTMLElement {
    return this.find(place, '.box');
  }

  buttonOf(place: Place): HTMLElement {
    return this.find(place, '.send');
  }

  formOf(place: Place): HTMLFormElement | null {
    return this.boxOf(place).closest('form');
  }

  nameOf(place: Place): BoxName {
    return `${this.chat}/${place}`;
  }

  draftOf(place: Place): string {
    return readBox(this.boxOf(place));
  }

  write(place: Place, text: string): void {
    fillBox(this.boxOf(place), text);
    this.drafts.set(this.nameOf(place), text);
  }

  /** The address changes before the box does, where it takes a while. */
  async goTo(chat: ChatName, meanwhile: () => Promise<void>): Promise<void> {
    this.closeThread();
    this.chat = chat;
    this.showAddress();
    await meanwhile();
    const heading = this.main.querySelector('h2');
    if (heading) heading.textContent = chat;
    if (this.manners.isDrawnAnew) this.redraw('main');
    fillBox(this.boxOf('main'), this.drafts.get(this.nameOf('main')) ?? '');
  }

  /** The same chat under another address, of another path or only with another query. */
  readdress(part: 'path' | 'query'): void {
    this.visits += 1;
    const [path] = this.addresses[this.chat].split('?');
    this.addresses[this.chat] =
      part === 'path' ? `/${this.chat}/${this.visits}` : `${path}?visit=${this.visits}`;
    this.showAddress();
  }

  openThread(): void {
    if (this.isThreadOpen) return;
    this.isThreadOpen = true;
    const thread = document.createElement('section');
    thread.className = 'thread';
    thread.innerHTML = this.barOf('thread');
    this.main.append(thread);
  }

  /** What was written in it is lost. */
  closeThread(): void {
    if (!this.isThreadOpen) return;
    this.isThreadOpen = false;
    this.main.querySelector('section.thread')?.remove();
    this.drafts.delete(this.nameOf('thread'));
  }

  /** A box of the same kind above the chat's. */
  toggleNeighbour(): void {
    this.isNeighbourOpen = !this.isNeighbourOpen;
    this.main.querySelector('section.neighbour')?.remove();
    if (!this.isNeighbourOpen) return;
    const neighbour = document.createElement('section');
    neighbour.className = 'neighbour';
    neighbour.innerHTML = this.barOf('main');
    this.main.prepend(neighbour);
  }

  /** Another node in its place, with the same draft. */
  redraw(place: Place): void {
    const box = this.boxOf(place);
    const next = box.cloneNode(false) as HTMLElement;
    next.removeAttribute('aria-busy');
    fillBox(next, readBox(box));
    box.replaceWith(next);
  }

  private showAddress(): void {
    history.replaceState(null, '', this.addresses[this.chat]);
    queueMicrotask(() => this.navigation.dispatchEvent(new Event('navigatesuccess')));
  }

  private find(place: Place, selector: string): HTMLElement {
    const found = this.main.querySelector<HTMLElement>(`section.${place} ${selector}`);
    if (!found) throw new Error(`There is no ${selector} in ${place}.`);
    return found;
  }

  private barOf(place: Place): string {
    const name = place === 'thread' ? ' name="thread"' : '';
    const { sendsBy } = this.manners;
    const box = {
      keys: `<div class="box" contenteditable="true"${name}></div>`,
      form: `<input class="box" type="text" placeholder="Write a message"${name}>`,
      script: `<textarea class="box"${name}></textarea>`,
    }[sendsBy];
    const [tag, type] = sendsBy === 'keys' ? ['div', 'button'] : ['form', 'submit'];
    const other = '<button type="button" class="other" aria-pressed="false">Aa</button>';
    return `<${tag} class="bar">${box}<button type="${type}" class="send">Send</button>${other}</${tag}><p></p>`;
  }

  /** What stands beside the box and sends nothing. */
  otherOf(place: Place): HTMLElement {
    return this.find(place, '.other');
  }

  isBusy(place: Place): boolean {
    return this.boxOf(place).hasAttribute('aria-busy');
  }

  private hearKey(event: KeyboardEvent): void {
    const place = this.placeOf(event, '.box');
    if (!place || event.key !== 'Enter' || this.manners.sendsBy === 'form') return;
    event.preventDefault();
    if (this.manners.sendsBy === 'keys') this.send(place);
    else this.formOf(place)?.requestSubmit();
  }

  private hearEdit(event: InputEvent): void {
    const place = this.placeOf(event, '.box');
    if (!place || !this.manners.editsItself) return;
    event.preventDefault();
    const isCleared = event.inputType.startsWith('delete');
    const text = isCleared ? '' : this.draftOf(place) + event.data;
    // Like those that draw in a later turn.
    setTimeout(() => this.write(place, text));
  }

  private hearClick(event: Event): void {
    if (this.placeOf(event, '.other')) this.othersPressed += 1;
    const place = this.placeOf(event, '.send');
    if (place && this.manners.sendsBy === 'keys') this.send(place);
  }

  private hearSubmit(event: Event): void {
    event.preventDefault();
    const place = this.placeOf(event, 'form');
    if (place) this.send(place);
  }

  private placeOf(event: Event, selector: string): Place | null {
    // The cast: only elements of this page are pressed here.
    const target = event.target as Element;
    if (!target.closest(selector)) return null;
    if (target.closest('section.main')) return 'main';
    return target.closest('section.thread') ? 'thread' : null;
  }

  private send(place: Place): void {
    const sending = { box: this.nameOf(place), text: this.draftOf(place) };
    if (sending.text.trim() === '' || (this.answer.kind === 'never' && !this.isPerson)) return;
    this.ports.asked(sending, this.isPerson);
    // As the pages do that are slow, it takes the same words once.
    if (this.isUnderWay(sending)) return;
    if (this.answer.kind !== 'late') {
      this.arrive(sending);
      return;
    }
    this.underWay.push(sending);
    const { ms, shows } = this.answer;
    const box = this.boxOf(place);
    if (shows === 'busy') box.setAttribute('aria-busy', 'true');
    if (shows === 'words') this.find(place, 'p').textContent = 'Sending …';
    setTimeout(() => {
      box.removeAttribute('aria-busy');
      this.underWay = this.underWay.filter((one) => one !== sending);
      this.arrive(sending);
    }, ms);
  }

  private isUnderWay({ box, text }: Sending): boolean {
    return this.underWay.some((one) => one.box === box && one.text === text);
  }

  private arrive(sending: Sending): void {
    const { box, text } = sending;
    const hasLeft = this.drafts.get(box) === text;
    this.ports.arrived(sending, hasLeft);
    if (!hasLeft) return;
    this.drafts.delete(box);
    for (const place of ['main', 'thread'] as const) {
      const isShown = place === 'main' || this.isThreadOpen;
      if (!isShown || this.nameOf(place) !== box || this.draftOf(place) !== text) continue;
      fillBox(this.boxOf(place), '');
    }
  }
}

function readBox(box: HTMLElement): string {
  return 'value' in box ? String(box.value) : (box.textContent ?? '');
}

function fillBox(box: HTMLElement, text: string): void {
  if ('value' in box) box.value = text;
  else box.textContent = text;
}
