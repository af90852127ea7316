export { waitFor } from '../../scripts/lib/wait-for.mjs';
