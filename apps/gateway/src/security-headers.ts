/** What the browser may load and whom the page may speak to: us, and the store of papers. */
export function securityHeaders(filesOrigin: string | undefined): Record<string, string> {
  const files = filesOrigin ? ` ${filesOrigin}` : '';
  return {
    'content-security-policy': [
      `default-src 'self'`,
      `connect-src 'self'${files}`,
      `img-src 'self' data:${files}`,
      `frame-src 'self' blob:${files}`,
      // Workbooks of some thousand rows are packed and unpacked by workers made on the spot.
      `worker-src 'self' blob:`,
      `style-src 'self' 'unsafe-inline'`,
      `font-src 'self' data:`,
      `object-src 'none'`,
      `base-uri 'self'`,
      `frame-ancestors 'none'`,
    ].join('; '),
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  };
}
