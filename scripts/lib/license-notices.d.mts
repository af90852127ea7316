export function licenseNotices(): string;
