// An extension that is there and does nothing: what any extension costs.
