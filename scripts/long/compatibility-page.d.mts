interface Found {
  version: string;
  rows: Record<string, Record<string, string>[]>;
  others: Record<
    string,
    { page: string; library: string; way: string; results: Record<string, string> }[]
  >;
  facts: {
    name: string;
    hosts: readonly string[];
    checkedOn: string;
    confidence: string;
    isExperimental: boolean;
  }[];
}

export function compatibilityPage(chromium: Found, firefox: Found, now: Date): string;
