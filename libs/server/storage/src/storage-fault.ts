export type StorageFaultCode =
  /** The key does not begin with a tenant, or the prefix does not. */
  | 'KEY_OUTSIDE_TENANT'
  /** There is no such file or version. */
  | 'FILE_ABSENT'
  /** The bucket was made without Object Lock, which cannot be added to it afterwards. */
  | 'BUCKET_WITHOUT_LOCK'
  /** The server took the paper but does not hold the retention that was asked for. */
  | 'RETENTION_NOT_HELD';

/** Storage is not as it must be: nothing the person at the screen could act on. */
export class StorageFault extends Error {
  override readonly name = 'StorageFault';

  constructor(
    readonly code: StorageFaultCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
