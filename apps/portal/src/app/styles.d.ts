declare module 'virtual:candidate-styles.css';
