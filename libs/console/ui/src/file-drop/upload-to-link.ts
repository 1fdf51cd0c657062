/** A presigned PUT as the server issues it. */
export interface UploadLink {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type UploadFaultCode = 'REFUSED' | 'UNREACHABLE' | 'CANCELLED';

/** Why a file did not arrive: the store refused it, could not be reached, or the person stopped it. */
export class UploadFault extends Error {
  constructor(
    readonly code: UploadFaultCode,
    readonly status = 0,
  ) {
    super(code);
  }
}

// Set by the browser itself and forbidden to scripts.
const FORBIDDEN_HEADERS: ReadonlySet<string> = new Set(['host', 'content-length']);

/** Sends the bytes straight to storage; `onProgress` gets the share sent, 0 to 1. Rejects with `UploadFault`. */
export function uploadToLink(
  link: UploadLink,
  file: Blob,
  onProgress: (share: number) => void,
  stop?: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    // fetch cannot report how much of a body was sent.
    const request = new XMLHttpRequest();
    request.open(link.method ?? 'PUT', link.url);
    for (const [name, value] of Object.entries(link.headers ?? {})) {
      if (!FORBIDDEN_HEADERS.has(name.toLowerCase())) request.setRequestHeader(name, value);
    }
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) {
        onProgress(1);
        resolve();
      } else {
        reject(new UploadFault('REFUSED', request.status));
      }
    };
    request.onerror = () => reject(new UploadFault('UNREACHABLE'));
    request.onabort = () => reject(new UploadFault('CANCELLED'));
    stop?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

/** SHA-256 of the file as lower-case hex: what the server binds the link to. */
export async function fileSha256(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
