/**
 * A client for Marionette, the remote protocol inside Firefox: JSON with its length before it, over
 * TCP. It is used rather than WebDriver BiDi because it alone opens extension pages and runs
 * privileged scripts, with which closed shadow roots are seen and fixtures served at https hosts;
 * so one connection is enough for everything.
 */
import { connect, type Socket } from 'node:net';

type Reply = { resolve(value: unknown): void; reject(error: Error): void };

export class Marionette {
  private received = Buffer.alloc(0);
  private lastId = 0;
  private readonly waiting = new Map<number, Reply>();

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk) => this.receive(chunk));
    socket.on('close', () => this.failAll(new Error('Firefox closed the connection.')));
    socket.on('error', (error) => this.failAll(error));
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    return new Marionette(socket);
  }

  send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.lastId;
    const message = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  /**
   * Runs the body of a function in the frame in use and returns what it returns; promises are
   * awaited.
   */
  async run<T>(script: string, args: unknown[] = [], sandbox?: 'system'): Promise<T> {
    const reply = await this.send('WebDriver:ExecuteScript', { script, args, sandbox });
    return (reply as { value: T }).value;
  }

  /** Runs the body of an async function with the rights of the browser itself. */
  async runInBrowser<T>(script: string, args: unknown[] = []): Promise<T> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.run<T>(`return (async (...args) => {${script}})(...arguments)`, args);
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  close(): void {
    this.socket.destroy();
  }

  private receive(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    for (;;) {
      const colon = this.received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.received.subarray(0, colon));
      if (this.received.length < end) return;
      this.accept(JSON.parse(this.received.subarray(colon + 1, end).toString()));
      this.received = this.received.subarray(end);
    }
  }

  /** The greeting is an object, every answer a list: type, id, error, result. */
  private accept(message: unknown): void {
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message as [number, number, FirefoxError | null, unknown];
    const reply = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) reply?.reject(new Error(`${error.error}: ${error.message}`));
    else reply?.resolve(result);
  }

  private failAll(error: Error): void {
    for (const reply of this.waiting.values()) reply.reject(error);
    this.waiting.clear();
  }
}

interface FirefoxError {
  error: string;
  message: string;
}
