declare module 'virtual:handbook' {
  const handbook: import('../compile/handbook.ts').Handbook;
  export default handbook;
}
