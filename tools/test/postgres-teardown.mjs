export default async function teardown() {
  await globalThis.nastavnikTest?.stop();
}
