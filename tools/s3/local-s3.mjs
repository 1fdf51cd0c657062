// The S3 server of a demonstration on one machine. It checks no signature and keeps neither versions nor locks, so it
// listens on loopback only and proves nothing about storage: that is what ceph.mjs is for.
import { createRequire } from 'node:module';
import { mkdirSync } from 'node:fs';

const require = createRequire(import.meta.url);

/**
 * @param {{port: number, dir: string, accessKey: string, secretKey: string, bucket: string, origins: string[]}} options
 *   `port` 0 takes a free one.
 */
export async function startLocalS3({ port, dir, accessKey, secretKey, bucket, origins }) {
  const S3rver = require('s3rver');
  const { DUMMY_ACCOUNT } = require('s3rver/lib/models/account');
  // Its own pair of keys is published; only ours should open it.
  DUMMY_ACCOUNT.revokeAccessKey('S3RVER');
  DUMMY_ACCOUNT.createKeyPair(accessKey, secretKey);

  mkdirSync(dir, { recursive: true });
  const server = new S3rver({
    address: '127.0.0.1',
    port,
    directory: dir,
    silent: true,
    vhostBuckets: false,
    configureBuckets: [{ name: bucket, configs: origins.length > 0 ? [corsOf(origins)] : [] }],
  });
  const address = await server.run();
  const stop = async () => {
    // Browsers keep their connections open, and close() waits for them.
    server.httpServer.closeAllConnections();
    await server.close().catch(() => {});
  };
  return { endpoint: `http://127.0.0.1:${address.port}`, stop };
}

const corsOf = (origins) => `<CORSConfiguration><CORSRule>
  ${origins.map((origin) => `<AllowedOrigin>${escapeXml(origin)}</AllowedOrigin>`).join('')}
  <AllowedMethod>GET</AllowedMethod><AllowedMethod>HEAD</AllowedMethod><AllowedMethod>PUT</AllowedMethod>
  <AllowedHeader>*</AllowedHeader>
  <ExposeHeader>ETag</ExposeHeader><ExposeHeader>Content-Disposition</ExposeHeader>
  <MaxAgeSeconds>3600</MaxAgeSeconds>
</CORSRule></CORSConfiguration>`;

const escapeXml = (text) => text.replace(/[<>&'"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
