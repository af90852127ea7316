import { nameOfBrowser, type Report, reportText } from '@/utils/engine/teach/report-text';
import { browser } from '@/utils/extension/browser';

/** The report about a site, with the version of Breather and the browser that it runs in. */
export function writeReport(report: Omit<Report, 'version' | 'browser'>): string {
  const { version } = browser.runtime.getManifest();
  return reportText({ ...report, version, browser: nameOfBrowser(navigator.userAgent) });
}
