/**
 * Ends the process with one sentence when Node is older than the project needs.
 * Runs before anything is installed, so it uses only what very old versions support.
 */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Amends needs Node 20.19 or newer and this is Node ${version}: install one from https://nodejs.org.`);
  process.exit(1);
}
