/**
 * The journal as version 2 wrote it, with a passphrase: the entries of version 1, sealed. Frozen:
 * once it is released, this file is never changed.
 */
export const passphraseV2 = 'correct horse battery';

export const stateV2 = {
  id: 'state',
  generation: 4,
  lock: {
    salt: 'lyY1PV1kdvlDR4ENVToqVQ==',
    iterations: 600000,
    check: 'VcKkQwXRt1dFS7oS76NI/tXcfQtlyLJDsVEOQOc+6Uwj0vGJ',
    lockAfterMs: 900000,
  },
};

export const storesV2 = {
  promises: [
    {
      id: 'promise-whole',
      createdAt: 1790000000000,
      state: 'notKept',
      remind: true,
      dueOn: '2026-11-26',
      sealed:
        'S9ydXc0FUCDtyk8oPXR0nWgIFz+QqbYeRHDqhQdBXnpPMwAtVSiqbD+0LBqBHEDbhbSfL4z8cTrNZJhm9QVY3IK/WVJzDZMZc1E8JeWJDi30VIUD1B5MXZlozdm7f/VGaTqSvh/rRlKfyaNynEbl7kQO9Vc1fRFZ2S/LZmz1EjMrXDhbLMMoPEDIK1yuzbJz1XQZNLvtTyWReXDKMh1A4v3grCuN00V6pq56QMdoEbt1fqaZKsXixs5L9Kf96LDQmtIcRAtzvj3+l9A/9zA9XwvHnBf+8+xJSeW0vBM2poh6',
    },
    {
      id: 'promise-least',
      createdAt: 1790000000001,
      state: 'open',
      remind: false,
      dueOn: null,
      sealed:
        'aqelbWZp1+ExvSumOw8Ju/AUd93s7ZXpuVY//wXQqieN8d4KVLlfZ2X13+KOXtM4d13D4Uy1A9V0HbOJb+5VWPsyUNmZenUfaMlShg7+l0SGETm6k22HbRwqaZbfnuCVP3Mw5xSM4YrtcGR71dFdUqQ5ZGimhjowf+WUxWyAzvjB+i1007FprF0Hpkh27pagrE7jNQpAZn2nn0tcsOpu7YjeVG3FXxVkg4Y=',
    },
  ],
  checkIns: [
    {
      id: 'check-in-whole',
      createdAt: 1790000000000,
      sealed:
        'a2Q6c7bkhaoHKbABT/Ur1ro5StUCK32YXQAsSD3sXKQeDfbrM/ZGWf/ne9dY1OQBTdUvnzJStt5oenZq8J3+e+GO0qPubv6H9B4CsWXtTjUMniURQ6xWujg9T6fRb8Rq20eQNnW6DkGztRnhwgU6u8c2BVFksYhjj6/ceOYyhmN+acPgMhFWB0rFG7YYyvEOBJl5fJNei1jmdpxlWXhH0tcH8rYh',
    },
    {
      id: 'check-in-least',
      createdAt: 0,
      sealed:
        'LRgdSViFQkLFuYB48mmPCbCS6JWsg0DdSTg+nZP0JVl27cV54XTF6xBUcbrRV5akFzC46Dy2YkF7A823sMDlYYJMbsLyXDvLmUJpcJhEx6GesojcR0Wt0409MBc0OBA9CfP33BuVv2dAdPd9',
    },
  ],
  wins: [
    {
      id: 'win-goal',
      createdAt: 1790000000000,
      sealed:
        '+deFd2DwRCp7J2fRyYVt6i5UFgHpOFfsbX2DrTrbBrduO1Y5gUdBXsM/J9PjQq3Fd/0dlfzqK3bOUxb7iZOdhDC+eBgYoL7h8y0jh5PVb4MNxGgilDATc1RX0bfPSGKLQUnam5VMcD4N4F+9knrYTyk5',
    },
    {
      id: 'win-joy',
      createdAt: 1790000000001,
      sealed:
        'yrJ9XD3g4mIfAvtRxCs3uD3aJhHwGtYcO2rRoIepRXqA/Rxmqr4TzhpMWjye0HNYDAXCkcJpxreWL+vEugPszivwxGTAWG0tuPW4jteSQQ8iVBEkWRIKHcPjhIpJTDwYMu/FK8Qwsnyc220l',
    },
    {
      id: 'win-well',
      createdAt: 1790000000002,
      sealed:
        'gp7BC9F+la2aYXVyCs4iYbPJqXA8at9vclAKccKKk8sNkNYgPrX0CSly/tA3hSlmB1mcwFwGdj4ImTmRhHf/oNacR7/PQMK7ylLMbx7Oi5vcEUlYYoTu/oJP1WTLAgq53Smn7hxSUkYiV65XxeGBJoqz',
    },
  ],
  reframes: [
    {
      id: 'reframe-whole',
      createdAt: 1790000000000,
      isPinned: true,
      sealed:
        'TvnDGMj9J7dlvNL0Mi3CyTyefj3FNVNKtojSHxQ/y5MZ8GizbSACOZbFIied+JlEB9Uib2eTti6ZKyoPHM/HyJUFhVRylmy8qzJCTln7CpjSTPrd7HKy5nlBEizeW+A+DmKKS5/3BWqTebwSg/rvSCwHco/EWSIciwOQTKx/+z7NoezKD5Z52mUBpKel9qvCf1yNCoNe2StgYgylX3q7yvlwOGk4wKCZGSkjume/HbnREAXyoOvq6zqNodgyEn9yOyC8kGafr1ELHyMVKJl1w9Lu2ikCoLrIfpEFdJuhyprsEWdJP+J/Bsc0IzmKJSEe4tPG+tnzo57VsIOU9GFc0Hj39ugNIXFapIMyYfwFXpVrnFCc0CQ0YXszbxVaTsuZ8ok/YcETJscSJ9szFmEisMdYHxl/hBhZro/pKasHkW1g8qkmyh4I9at8Kn3pnArg',
    },
    {
      id: 'reframe-least',
      createdAt: 1790000000001,
      isPinned: false,
      sealed:
        'LRhaqVHL5Rao4hpHWc++XwqK4f/GJxWQtkuiCw0cVszS2BeUnuUQlt3hoQPSk4alEk7SppxP73ZWh0wiaSStbECo7tX02HhdadW9EVjsaQZe399Cy5odiM0DFMyRNgUdffgwiDg/CoxKHlkn9YTRuW2QeDS8h5dlGJqxlpBXl7psd3VXtwhqj4oZ0BspwlOIxvSSLXbZZejjctr1UPoeLJVpVNDNTJA9Rn3o2RDcNANOByb9in2b3PCB/1got2fjg9uFu5dAkqbsK67lejgk8TgpkQlIF48=',
    },
  ],
};
