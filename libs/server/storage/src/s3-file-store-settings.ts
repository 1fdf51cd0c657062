export interface S3FileStoreSettings {
  /** Absent: AWS itself. */
  readonly endpoint?: string;
  /** Where browsers reach the same server, if by another address: links carry it in their signature. */
  readonly publicEndpoint?: string;
  readonly region: string;
  readonly bucket: string;
  /** Absent: the role the function runs under. */
  readonly keys?: { readonly accessKey: string; readonly secretKey: string };
  readonly forcePathStyle: boolean;
  /** `unavailable` is a server with neither versions nor locks: a demonstration on one machine, never a real school. */
  readonly objectLock: 'required' | 'unavailable';
  /** COMPLIANCE binds everybody. GOVERNANCE leaves a way round to the owner of the bucket. */
  readonly lockMode?: 'COMPLIANCE' | 'GOVERNANCE';
  /** The addresses of the console, which uploads and downloads by itself. */
  readonly origins: readonly string[];
}
