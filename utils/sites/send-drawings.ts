/**
 * The drawings that icon sets have for sending. Libraries such as react-icons put them into a page
 * without a name, so that nothing else tells what such a button does. A drawing is known by the
 * first figures of its path or its points, and stands here as few of them as no icon for another
 * thing begins with: of the 118,089 in 31 sets of @iconify-json and the 50,939 in react-icons 5,
 * read on 30 November 2026, only drawings of *send* and of a plane do. Weights and sizes that
 * a message box hardly has are left out.
 */
export const sendDrawings = [
  /* Ant Design */ '931.4 ',
  /* Bootstrap Icons */ '15.964.',
  /* Boxicons */ '21.426|20.56 3|2.6 13.0',
  /* Carbon */ '27.45 15|27.71 4',
  /* Feather */ '22 2 15 2|22 2 11 ',
  /* Fluent UI */ '1.724 |1.177 |2.724 |2.184 |12.815 1|5.694 ',
  /* Font Awesome */ '476 3.|440 6.|498.1 |16.1 26',
  /* Heroicons */ '10.894 2|12 19 9 2|3.478 |6 12 3.|3.105 |2.87 2.',
  /* Ionicons 4 */ '48 448 41|48 270|435.9 64|452.1 4',
  /* Ionicons 5 */ '476.59|16 464|470.3 |473 39|496 16 |53.12 ',
  /* Lucide */ '14.536|3.714 3',
  /* Material Icons */ '2.01 2|4.01 6|3.4 20.4 1|4 8.25',
  /* Material Symbols, Material Design Icons */ '3 20 6 8|3 20 4 19|19.8 12|4.4 19|2 21 21|4 6.03',
  /* MingCute */ '18.815|14 10 4 4 .|21.432 4|20 5 8.5 ',
  /* Octicons */ '1.513 |.989 8',
  /* Phosphor */ '237.9 2|236.2 |241.42|227.32 2|231.4 |230.14 2|231.87 1|240 127.8|233.86',
  /* Radix */ '.628 1|0.6279',
  /* Remix Icon */ '21.726|21.727 2.|1.9460|1.946 |3.5 1.3|3 12.99|3 13 6 2 3|19.4999|19.5 2.0|19.5 2 3',
  /* Tabler */ '21.864|4.698 4|10 14 21 3 |10 14 11 ',
  /* VS Code */ '1.1768',
].join('|');
