/** A busy machine may take long to load what a component asks for; only that it comes counts. */
import { configure } from '@testing-library/preact';

configure({ asyncUtilTimeout: 10_000 });
