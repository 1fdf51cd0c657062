import { StorageFault } from './storage-fault';

declare const isKey: unique symbol;
declare const isPrefix: unique symbol;

/** `<tenant>/<area>/<id>/<name>`. The tenant comes first, so that a policy of the bucket can fence it too. */
export type FileKey = string & { readonly [isKey]: true };

/** `<tenant>/`, `<tenant>/<area>/` or `<tenant>/<area>/<id>/`. */
export type FilePrefix = string & { readonly [isPrefix]: true };

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const AREA = '[a-z][a-z-]{0,30}';
const NAME = '[a-z0-9][a-z0-9_-]{0,60}(?:\\.[a-z0-9]{1,10}){0,2}';
const KEY = new RegExp(`^(${UUID})/${AREA}/${UUID}/${NAME}$`);
const PREFIX = new RegExp(`^${UUID}/(?:${AREA}/(?:${UUID}/)?)?$`);

/**
 * The key of a stored file. `area` says what kind of file (`papers`, `uploads`), `id` is the row it belongs to, `name`
 * is a short technical name: the name people see is given with the download link, where it may be Cyrillic.
 */
export function fileKey(tenantId: string, area: string, id: string, name: string): FileKey {
  const key = [tenantId, area, id, name].join('/');
  if (!isFileKey(key)) {
    throw new StorageFault('KEY_OUTSIDE_TENANT', `Not a file key: ${JSON.stringify(key)}`);
  }
  return key;
}

/** Everything of a tenant, of one area of it, or of one row. */
export function filePrefix(tenantId: string, area?: string, id?: string): FilePrefix {
  const parts = id === undefined ? [tenantId, area] : [tenantId, area ?? '', id];
  const prefix = parts.filter((part) => part !== undefined).join('/') + '/';
  if (!isFilePrefix(prefix)) {
    throw new StorageFault(
      'KEY_OUTSIDE_TENANT',
      `Not a prefix of files: ${JSON.stringify(prefix)}`,
    );
  }
  return prefix;
}

export const isFileKey = (text: string): text is FileKey => KEY.test(text);

export const isFilePrefix = (text: string): text is FilePrefix => PREFIX.test(text);

/** The tenant whose file it is. */
export const tenantOf = (key: FileKey): string => key.slice(0, key.indexOf('/'));
