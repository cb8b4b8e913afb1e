import { isGivenBasque } from './basque-given';

/** First names that are given in Spain and Latin America, in small letters, and hardly mean anything else. */
const NAMES = `abel abelardo abigail abraham adalberto adela adolfo adrián adriana agapito agustín agustina
  alberto alejandra alejandro alfonso alfredo alicia alonso álvaro amalia amalio amanda ana
  anabel andrea andrés andreu ángel ángela ángeles anselmo antonia antonio araceli ariel armando arnulfo
  arturo atilio augusto aurelio azucena bartolomé beatriz benigno benjamín bernabé bernarda
  bernardo betty blas boris braulio brenda bruno camila camilo candela carla carlota carmelo carolina
  catalina cayetano cecilia celia celso césar claudia claudio clara cristian
  cristina cristóbal dalia damián daniel daniela darío david débora delfina delia diana diego domingo
  dora edgar edgardo edith edmundo eduardo efraín elena eleazar elías elisa eloy elvira emilia emiliano emilio
  emma enric enrique ernesto estanislao esteban estela ester esther etanislao eugenia eugenio eulalia
  eva evaristo evelyn evo ezequiel fabián fabio fabiola faustino federico felipe felisa félix fernanda
  fernando fidel fidelia flavio florencio francesc francisca francisco froilán gabriel gabriela
  genaro georgina gerardo germán gilberto gilda gisela gladys gonzalo graciela greta guillem
  guillermina guillermo gustavo héctor heriberto hermenegildo hernán hernando hilario hilda horacio hortensia
  hugo humberto ignacio igor inés ingrid irene iris irma isaac isabel isidoro iván jacobo jaime jaume
  javier jeanine jesús jimena joaquín joaquim jorge josé josefa josefina joselito josep juan juana juanita
  judith julia julián juliana julieta julio justina karen karina karla laureano lautaro leandro leonardo leonel
  leonor leopoldo leticia lidia liliana lina lisandro lisardo lluís lola lorena lorenzo lucas lucía
  luciano lucila lucio luis luisa lupe magdalena maite manel manuel manuela marcela marcelino marcelo marcial
  marco marcos margarita maría mariana mariano maribel maricarmen mariela marina mario marisa maritza marta
  martha martín martina mateo matías mauricio mauro maximiliano maximino mayra melisa   micaela miguel minerva miriam moisés mónica montserrat nadia natalia néstor nicanor nicolás nicolasa
  nidia noelia nora norberto norma octavio odalys ofelia olga omar orlando óscar osvaldo oswaldo pablo paloma
  paola pascual patricia patricio paula paulina paulino pedro pep pere policarpio quintín
  rafael rafaela raimundo ramiro ramón raquel raúl rebeca renata renato ricardo rigoberto rita
  roberto rocío rodolfo rodrigo rogelio roland rolando román romina roque rosalía roxana rubén rufino
  ruth salomón samuel sandra sara sebastián selena sergi sergio silvestre silvia
  silvina simón sofía sonia soraya susana tamara tatiana telma teodoro teresa teresita tomás ulises
  úrsula valentín valentina valeria vanesa verónica vicenta vicente víctor vilma violeta virgilio
  virginia viviana vladimir wálter wilfredo wilson xóchitl yadira yamila yolanda zoraida zulema`;

const given = new Set(NAMES.split(/\s+/u));

/** Whether a word with a capital is a first name in a Spanish text. */
export const isGivenSpanish = (lower: string): boolean => given.has(lower) || isGivenBasque(lower);
