import type { OwnTextsAccess } from '@/components/ui/place-props';

const unlock: OwnTextsAccess['unlock'] = async () => ({ ok: true });

export const openOwn: OwnTextsAccess = { status: 'ready', unlock };
export const lockedOwn: OwnTextsAccess = { status: 'locked', unlock };
