// What the suites inside VS Code need, so that a trouble with it is told once and before them.
import { ensureBrowser } from '../../scripts/browser.mjs';
import { installVSCodeServer } from '../../scripts/installVSCodeServer.mjs';

await installVSCodeServer();
console.log(`Browser: ${await ensureBrowser()}`);
