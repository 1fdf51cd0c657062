export interface LocalS3Options {
  readonly port: number;
  readonly dir: string;
  readonly accessKey: string;
  readonly secretKey: string;
  readonly bucket: string;
  readonly origins: readonly string[];
}

export interface LocalS3 {
  readonly endpoint: string;
  stop(): Promise<void>;
}

export function startLocalS3(options: LocalS3Options): Promise<LocalS3>;
