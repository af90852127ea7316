/**
 * Two browsers with one account, and what lies between them: each has a view of the copy that is
 * behind at times.
 */

import { canonicalJson } from '@/utils/extension/same-value';
import { defaultSettings, type Settings } from '@/utils/settings/settings';
import { fitWrites } from '@/utils/settings/sync/fit';
import { readPlaces } from '@/utils/settings/sync/places';
import { type Here, reconcile } from '@/utils/settings/sync/reconcile';

export interface Device extends Here {
  /**
   * What its browser shows of sync, and what of it stood on the server when both were last
   * compared.
   */
  view: Map<string, unknown>;
  known: Map<string, unknown>;
  /** How far its clock is off. */
  offMs: number;
}

export function makeDevice(differs: Partial<Settings> = {}): Device {
  return {
    settings: { ...defaultSettings, ...differs },
    registers: null,
    view: new Map(),
    known: new Map(),
    offMs: 0,
  };
}

/**
 * As the background does it. `isTaken`: whether the browser takes the writes. Answers whether
 * anything changed.
 */
export function pass(device: Device, nowMs: number, isTaken = true): boolean {
  const before = canonicalJson([device.registers, [...device.view], placesOf(device)]);
  const remote = Object.fromEntries(device.view);
  const now = Math.max(0, nowMs + device.offMs);
  const found = reconcile(device, remote, now);
  device.settings = found.settings;
  device.registers = JSON.parse(JSON.stringify(found.registers));
  if (isTaken) {
    const { writes } = fitWrites(found.writes, remote);
    for (const [key, register] of Object.entries(writes)) device.view.set(key, register);
    for (const key of found.removals) device.view.delete(key);
  }
  return before !== canonicalJson([device.registers, [...device.view], placesOf(device)]);
}

/**
 * The browser compares one key with the server. Changed on both sides, one of them is lost: Firefox
 * keeps that of the server, and no browser promises which.
 */
export function carry(
  device: Device,
  server: Map<string, unknown>,
  key: string,
  isServers: boolean,
): boolean {
  const [here, there, last] = [device.view, server, device.known].map((each) =>
    canonicalJson(each.get(key)),
  );
  const isOurs = here !== last && (there === last || !isServers);
  copyKey(isOurs ? device.view : server, isOurs ? server : device.view, key);
  copyKey(server, device.known, key);
  return here !== there;
}

function copyKey(from: Map<string, unknown>, to: Map<string, unknown>, key: string): void {
  if (from.has(key)) to.set(key, from.get(key));
  else to.delete(key);
}

export function carryAll(device: Device, server: Map<string, unknown>): boolean {
  const keys = new Set([...device.view.keys(), ...device.known.keys(), ...server.keys()]);
  return [...keys].map((key) => carry(device, server, key, true)).some(Boolean);
}

/** Passes and carries until nothing changes any more. Throws when that does not come. */
export function settle(devices: Device[], server: Map<string, unknown>, nowMs: number): void {
  for (let round = 0; round < 12; round += 1) {
    const changed = devices.flatMap((device) => [
      carryAll(device, server),
      pass(device, nowMs),
      carryAll(device, server),
    ]);
    if (!changed.includes(true)) return;
  }
  throw new Error('The devices write over each other without an end.');
}

/** What goes along, the same for the same whatever the order of the lists. */
export function placesOf({ settings }: Device): string {
  return canonicalJson(Object.fromEntries(readPlaces(settings)));
}
