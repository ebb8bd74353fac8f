/**
 * Makes a page of the workbench run an extension from its source folder, and tests in its host, by changing the
 * configuration element while the page is parsed: the workbench, a deferred script, reads it later. (A page rewritten
 * through `page.route` would load, but its websocket to the server would be refused.)
 * @param {import('playwright-core').Page} page not yet loaded
 * @param {{ extension: string, testsPath?: string | undefined }} options absolute paths on the server
 */
export async function developExtension(page, options) {
  await page.addInitScript(({ extension, testsPath }) => {
    const observer = new MutationObserver(() => {
      const element = document.getElementById('vscode-workbench-web-configuration');
      const settings = element?.getAttribute('data-settings');
      if (!element || !settings) return;
      observer.disconnect();
      const uri = (/** @type {string} */ path) => ({
        scheme: 'vscode-remote',
        authority: location.host,
        path,
      });
      const configuration = JSON.parse(settings);
      configuration.developmentOptions = {
        ...configuration.developmentOptions,
        extensions: [uri(extension)],
        ...(testsPath && { extensionTestsPath: uri(testsPath) }),
      };
      // No gallery: nothing is asked of the network.
      if (configuration.productConfiguration) delete configuration.productConfiguration.extensionsGallery;
      element.setAttribute('data-settings', JSON.stringify(configuration));
    });
    observer.observe(document, { childList: true, subtree: true });
  }, options);
}
