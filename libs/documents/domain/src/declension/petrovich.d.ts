declare module 'petrovich' {
  interface Person {
    gender: 'male' | 'female' | 'androgynous';
    first?: string;
    middle?: string;
    last?: string;
  }
  export default function petrovich(person: Person, nameCase: string): Person;
}
