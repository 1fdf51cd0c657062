import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl, type S3RequestPresigner } from '@aws-sdk/s3-request-presigner';
import type { PresignedUpload, UploadRequest } from './file-store';
import { base64OfHex } from './sha256';

const EXPIRES_IN_SECONDS = 15 * 60;
const BODY_HASH = 'x-amz-content-sha256';
const CHECKSUM = 'x-amz-checksum-sha256';

/**
 * Signs an upload so that only this content fits it. `getSignedUrl` always signs "any content", and a server that does
 * not know the newer checksum header then takes other bytes of the same length (Ceph 16 does). Here the hash of the
 * body is part of the signature, which every server checks, and the checksum header is signed beside it.
 */
export async function presignUpload(
  client: S3Client,
  bucket: string,
  { key, contentType, size, sha256 }: UploadRequest,
  signingDate: Date,
): Promise<PresignedUpload> {
  const address = await addressOf(client, bucket, key);
  const headers = {
    'content-type': contentType,
    [CHECKSUM]: base64OfHex(sha256),
    [BODY_HASH]: sha256,
  };
  const signer = await signerOf(client);
  const signed = await signer.presign(
    {
      method: 'PUT',
      protocol: address.protocol,
      hostname: address.hostname,
      path: address.pathname,
      headers: { ...headers, host: address.host, 'content-length': String(size) },
    },
    {
      expiresIn: EXPIRES_IN_SECONDS,
      signingDate,
      signableHeaders: new Set(['content-type']),
      unhoistableHeaders: new Set([CHECKSUM, BODY_HASH]),
    },
  );
  address.search = new URLSearchParams(signed.query as Record<string, string>).toString();
  return { url: address.href, method: 'PUT', headers };
}

// Asked from the SDK, which knows whether the bucket stands in the path or in the name of the host.
async function addressOf(client: S3Client, Bucket: string, Key: string): Promise<URL> {
  const address = new URL(await getSignedUrl(client, new PutObjectCommand({ Bucket, Key })));
  address.search = '';
  return address;
}

// The SDK's signer of requests signs links too; its declared type leaves that out.
const signerOf = async (client: S3Client) =>
  (await client.config.signer()) as unknown as Pick<S3RequestPresigner, 'presign'>;
