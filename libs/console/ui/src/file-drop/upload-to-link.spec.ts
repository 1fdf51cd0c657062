import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fileSha256, uploadToLink } from './upload-to-link';

/** Stands where the browser's request stands and lets the test answer it. */
class FakeRequest {
  static last: FakeRequest;
  readonly upload: { onprogress?: (event: Partial<ProgressEvent>) => void } = {};
  readonly headers: Record<string, string> = {};
  status = 0;
  opened: string[] = [];
  onload = (): void => undefined;
  onerror = (): void => undefined;
  onabort = (): void => undefined;

  constructor() {
    FakeRequest.last = this;
  }

  open(...opened: string[]): void {
    this.opened = opened;
  }

  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value;
  }

  send(): void {
    this.upload.onprogress?.({ lengthComputable: true, loaded: 1, total: 4 });
  }

  abort(): void {
    this.onabort();
  }

  answer(status: number): void {
    this.status = status;
    this.onload();
  }
}

describe('uploadToLink', () => {
  const original = globalThis.XMLHttpRequest;
  const file = new Blob(['скан']);
  const link = {
    url: '/files/t1/scan.pdf',
    headers: { 'content-type': 'application/pdf', 'Content-Length': '8' },
  };
  let shares: number[];

  beforeEach(() => {
    shares = [];
    globalThis.XMLHttpRequest = FakeRequest as unknown as typeof XMLHttpRequest;
  });

  afterEach(() => {
    globalThis.XMLHttpRequest = original;
  });

  const start = (stop?: AbortSignal): Promise<void> =>
    uploadToLink(link, file, (share) => shares.push(share), stop);

  it('puts the file with the signed headers that scripts may set, and reports the share sent', async () => {
    const sent = start();
    FakeRequest.last.answer(200);
    await sent;

    expect(FakeRequest.last.opened).toEqual(['PUT', '/files/t1/scan.pdf']);
    expect(FakeRequest.last.headers).toEqual({ 'content-type': 'application/pdf' });
    expect(shares).toEqual([0.25, 1]);
  });

  it('rejects with the status when the store refuses', async () => {
    const sent = start();
    FakeRequest.last.answer(403);

    await expect(sent).rejects.toMatchObject({ code: 'REFUSED', status: 403 });
    expect(shares).toEqual([0.25]);
  });

  it('tells a broken line from a refusal', async () => {
    const sent = start();
    FakeRequest.last.onerror();

    await expect(sent).rejects.toMatchObject({ code: 'UNREACHABLE' });
  });

  it('stops when the person stops it', async () => {
    const stop = new AbortController();
    const sent = start(stop.signal);
    stop.abort();

    await expect(sent).rejects.toMatchObject({ code: 'CANCELLED' });
  });
});

describe('fileSha256', () => {
  it('gives the hash the server binds the link to', async () => {
    const digest = (_: string, bytes: ArrayBuffer): Promise<ArrayBuffer> =>
      Promise.resolve(new Uint8Array([0, 15, bytes.byteLength]).buffer);
    const subtle = Object.getOwnPropertyDescriptor(globalThis.crypto, 'subtle');
    Object.defineProperty(globalThis.crypto, 'subtle', { value: { digest }, configurable: true });
    const file = { arrayBuffer: () => Promise.resolve(new ArrayBuffer(3)) } as Blob;

    expect(await fileSha256(file)).toBe('000f03');

    if (subtle) Object.defineProperty(globalThis.crypto, 'subtle', subtle);
    else Reflect.deleteProperty(globalThis.crypto, 'subtle');
  });
});
