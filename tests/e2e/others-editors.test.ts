/** Real editors that others made, in small pages: the general rules alone hold and deliver there. */
import { editors } from '../others/editors';
import { runPages } from '../others/run-pages';

runPages('editors', editors);
