/** Every page of others, with all results kept for the table in docs/compatibility.md. */
import { editors } from '../others/editors';
import { layers } from '../others/layers';
import { runPages } from '../others/run-pages';

runPages('editors', editors);
runPages('layers', layers);
