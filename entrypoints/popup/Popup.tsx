import { Gate } from '../beside/Gate';
import { Opened } from './Opened';

/** The toolbar popup. */
export function Popup() {
  return <Gate>{(stores) => <Opened {...stores} />}</Gate>;
}
