/** The worker is killed at each await of each request of a frame: nothing is lost or doubled. */
import { expect, test } from 'vitest';
import { requestKinds } from '@/utils/extension/parse-frame-request';
import { requests } from './requests';
import { walkRows } from './walk-rows';

test('every request is walked', () => {
  expect([...new Set(requests.map(({ kind }) => kind))].sort()).toEqual([...requestKinds].sort());
});

walkRows(requests);
