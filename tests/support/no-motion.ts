/** In the environment of the fast tests nothing moves, and nobody can ask what does. */
Object.assign(Node.prototype, { getAnimations: () => [] });
