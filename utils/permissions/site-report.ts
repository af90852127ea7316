import { browser } from '@/utils/platform/browser';
import { nameOfBrowser, type Report, reportText } from '@/utils/teach/report-text';

/** The report about a site, with the version of Breather and the browser that it runs in. */
export function writeReport(report: Omit<Report, 'version' | 'browser'>): string {
  const { version } = browser.runtime.getManifest();
  return reportText({ ...report, version, browser: nameOfBrowser(navigator.userAgent) });
}
