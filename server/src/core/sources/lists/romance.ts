import {
  ALSO,
  CLAUSAL,
  COMPARED_STANCES,
  MANNER,
  NAMING,
  REFLEXIVES,
  REVISED,
  SHOWN,
  STANDS,
  TELLING,
} from './conjugated';
import { LATIN, PUBLISHED } from './spanish';
import type { SourceLists } from './types';

/** Phrases that end with "de", as they stand before "el" as well: "a juicio del". */
const contracted = (phrases: string): string =>
  phrases
    .split(',')
    .flatMap((phrase) => (/ de$/u.test(phrase) ? [phrase, `${phrase}l`] : [phrase]))
    .join(',');

export const ROMANCE: Readonly<Record<string, SourceLists>> = {
  es: {
    order: 'svo',
    verbs: `dijo dice dicen dijeron aseguró asegura aseguran aseguraron afirmó afirma afirman afirmaron explicó explica explican explicaron señaló señala señalan señalaron indicó indica indican indicaron anunció anuncia anunciaron declaró declara declararon añadió añade añaden agregó agrega contó cuenta cuentan relató relata denunció denuncia denuncian denunciaron informó informa informaron informan confirmó confirma confirmaron confirman negó niega negaron advirtió advierte advirtieron advierten sostuvo sostiene sostienen apuntó apunta apuntan insistió insiste insisten reconoció reconoce reconocen admitió admite admiten manifestó manifiesta comentó comenta comentan escribió escribe recordó recuerda recuerdan subrayó subraya destacó destaca destacan precisó precisa detalló detalla aclaró aclara reveló revela revelan criticó critica critican lamentó lamenta respondió responde contestó contesta opinó opina opinan argumentó argumenta argumentan alegó alega alegan exigió exige exigen reclamó reclama reclaman acusó acusa acusan prometió promete calificó califica tuiteó publicó zanjó zanja remarcó remarca matizó matiza reiteró reitera expresó expresa confesó confiesa concluyó concluye concluyen aseveró replicó bromeó ironizó adelantó avanzó pronosticó describió describe resumió resume estimó estima estiman calculó calcula calculan aseguraba aseguraban afirmaba afirmaban explicaba señalaba decía decían contaba denunciaba advertía sostenía insistía reconocía admitía lamentaba recordaba comentaba considera consideran continúa prosigue queja quejan avisa avisan sentencia apostilla puntualiza ironiza incide desmintió desmiente ratificó ratifica repite repitió constata constató vaticina aventura concede rebate rebatió espetó recalca recalcó enfatizó enfatiza justificó justifica argumentaba alertó alerta alertan avisó sugirió sugiere aconseja recomienda recomiendan rechaza rechazó aplaudió decía decían contradijo contradice predijo predice maldijo expuso expone exponen expuso sostuvieron dirá diría resumía reza rezaba tercia terció tercian apremió apremia posteó postea ${TELLING.finite} ${LATIN.verbs}`,
    weak: `pidió pide piden defendió defiende defienden propuso propone habló habla valoró valora propusieron propuso describió aboga abogó ${ALSO.finite}`,
    participles: `dicho asegurado afirmado explicado señalado indicado anunciado declarado añadido agregado contado relatado denunciado informado confirmado negado advertido sostenido apuntado insistido reconocido admitido manifestado comentado escrito recordado subrayado destacado precisado detallado aclarado revelado criticado lamentado respondido alegado exigido reclamado acusado publicado reiterado expresado concluido avisado pedido reivindicado contradicho predicho expuesto propuesto descrito escrito ${TELLING.participles} ${ALSO.participles}`,
    acts: `hizo hincapié,hace hincapié,hecho hincapié,hacen hincapié,hicieron hincapié,puso de manifiesto,pone de manifiesto,puesto de manifiesto,ponen de manifiesto,puso de relieve,pone de relieve,puesto de relieve,pone el acento,puso el acento,pone el foco,puso el foco,puesto el foco,dejó claro,deja claro,dejado claro,dejaron claro,dejan claro,dio a conocer,da a conocer,dado a conocer,dieron a conocer,dio a entender,da a entender,dado a entender,dio por hecho,da por hecho,hizo saber,hace saber,hecho saber,hizo constar,hace constar,hacen constar,hicieron constar,dejó trascender,dejaron trascender,deja trascender,hizo pública,hizo público,hecho público,hecha pública,hicieron público,hicieron pública,pidió perdón,pide perdón,pedido perdón,dio las gracias,dado las gracias,da las gracias,tomó la palabra,toma la palabra,salió al paso,sale al paso,salido al paso,echó en cara,echa en cara,puso en duda,pone en duda,puesto en duda,puso en valor,puesto en valor,restó importancia,resta importancia,restado importancia,llamó la atención sobre,hizo un llamamiento,hecho un llamamiento,hace un llamamiento,dio cuenta,da cuenta,dado cuenta,se refirió,se refiere,se refería,se ha referido,se refirieron,se pronunció,se ha pronunciado,se pronunciaba,se quejó,se queja,se quejaba,se ha quejado,se quejaron,se quejan,se lamentó,se lamenta,se lamentaba,se preguntó,se pregunta,se preguntaba,se ha preguntado,se preguntan,se defendió,se defiende,se sinceró,se sincera,se comprometió,se ha comprometido,se compromete,se congratuló,se felicitó,se ha felicitado,se disculpó,se ha disculpado,se ratificó,se jactó,se jacta,se reafirmó,se ha reafirmado,se limitó a,se hizo eco,se ha hecho eco,se hace eco,se despachó,se desahogó,mostró su,muestra su,mostraron su,mostrado su,muestran su,expresó su,expresaron su,ha expresado su,tiene claro,lo tiene claro,fue tajante,es tajante,ha sido tajante,fue rotundo,fue rotunda,es rotundo,es rotunda,fue contundente,es contundente,fue claro,fue clara,ha sido claro,ha sido clara,ha sido contundente,ha sido rotundo,tiró de ironía,prevé que,prevén que,preveía que,previó que,confía en que,confían en que,confió en que,ha confiado en que,esperan que,avisa de,apela a,apeló a,aboga por,abogó por,abogaron por,abogan por,mantiene que,mantienen que,mantuvo que,mantuvieron que,mantenía que,rebaja su previsión,rebajó su previsión,rebajado su previsión,eleva su previsión,elevó su previsión,elevado su previsión,mejora su previsión,mejoró su previsión,mejorado su previsión,recorta su previsión,recortó su previsión,recortado su previsión,revisa su previsión,revisado su previsión,coincide en,coinciden en,coincidió en,coincidieron en,coincidido en,está de acuerdo con,están de acuerdo con,no está de acuerdo,discrepa de,no duda de que,no dudan de que,duda de que,dudan de que,dudó de que,no duda en que,comparte esa opinión,comparte la opinión,comparte esta opinión,comparte el diagnóstico,comparte ese diagnóstico,da la razón,dio la razón,quita hierro,quitó hierro,quitado hierro,carga contra,cargó contra,cargado contra,cargaron contra,llamó a la calma,llama a la calma,llamado a la calma,llamó a la movilización,llamó a votar,llamado a votar,llama a votar,da por seguro,da por acreditado,da por acreditada,da por probado,da por probada,dan por probado,dio por probado,dio por acreditado,da por sentado,no duda de,no dudan de,no dudó de,así lo avala,así lo avalan,así lo refleja,así lo recoge,así lo recogen,así lo indica,así lo apunta,dio por sentado,dan por hecho,salió en defensa,salido en defensa,sale en defensa,sale en su defensa,salió en su defensa,se posicionó,se posiciona,se ha posicionado,se opone a,se opuso a,se ha opuesto a,se oponen a,se reafirma,se arrepiente de,se arrepintió de,se mofa de,se mofó de,se alegra de,se alegró de,se ha alegrado de,le parece que,les parece que,lo cree,lo creen,lo piensa,lo piensan,así lo ve,así lo ven,lo ve así,así lo entiende,así lo entienden,así lo piensa,así lo vive,lo que piensa,lo que piensan,lo que cree,lo que opina,lo que sostiene,lo que defiende,lo que dice,lo que afirma,lo que explica,lo que cuenta,lo que asegura,opinión que comparte,opinión que comparten,idea que comparte,${COMPARED_STANCES},creía que,vino a decir,viene a decir,${CLAUSAL},${STANDS},${MANNER},${SHOWN},${REVISED},${REFLEXIVES},${LATIN.acts}`,
    naming: NAMING.finite + ' ' + NAMING.participles,
    issues:
      'brindó brinda brindan brindaron brindado formuló formula formularon formulado publicó publica publicaron publicado emitió emite emitieron emitido difundió difunde difundieron difundido envió envía enviaron enviado remitió remite remitieron remitido lanzó lanza lanzado colgó cuelga colgado hizo ofreció ofrece ofrecido concedió concedido trasladó traslada trasladaba trasladado redactó redactado firmó firma elaboró elabora elaborado presentó presenta presentado escribió escribe mandó mandado dirigió dirigido leyó leído mostró muestra expresó expresa expresaba transmitió transmitido dio dado facilitó facilitado compartió comparte compartido',
    made: `realizado realizada realizados realizadas elaborado elaborada elaborados elaboradas publicado publicada publicados publicadas hecho hecha hechos hechas encargado encargada difundido difundida difundidos difundidas emitido emitida presentado presentada presentados presentadas dirigido dirigida firmado firmada redactado redactada recogidos recogidas facilitado facilitada facilitados facilitadas aportado aportada aportados aportadas ofrecidos ofrecidas suscrito suscrita impulsado impulsada coordinado coordinada remitido remitida editado editada consultado consultados consultadas manejados manejadas llevado llevada enviado enviada enviados lanzado lanzada divulgado divulgada divulgados recopilados recopilado ${LATIN.made}`,
    infinitives:
      TELLING.infinitives + ' decir escribir hablar pedir describir defender destacar agradecer',
    leads:
      'querido quiso quiere quería quieren quisieron vuelto volvió vuelve volvía acaba acabó acabado limitó limita limitado suele solía llegó llega llegado optó optado prefirió prefiere preferido terminó termina terminado empezó empieza empezado comenzó comienza comenzado pasó pasa podido pudo aprovechó aprovecha aprovechado apresuró apresurado atrevió atreve atrevido gusta gustaba insistió encargó encargado sirvió vino viene evitó',
    views: '',
    openers:
      'tanto según ambos ambas quién cómo cuándo dónde cuánto ojalá acaso casi luego ahí allí aquí esto eso aquello ello nosotros vosotros usted ustedes yo tú poco mucho ahora entretanto finalmente respecto acerca además adelante basta ayer hoy mañana luego después entonces además asimismo también tampoco así sin embargo aunque cuando mientras donde como porque pues si ya aún todavía siempre nunca incluso solo sólo quizá quizás tal vez pero mas sino ni que quien quienes cual cuyo cuya todo toda todos todas cada otro otra otros otras mucho mucha muchos muchas poco poca pocos pocas algún alguna algunos algunas ningún ninguna varios varias uno dos tres cuatro cinco seis siete ocho nueve diez primero primera segundo segunda tercero tercera último última nuevo nueva nuevos nuevas viejo vieja joven jóvenes gran grandes buen bueno buena mal malo mala mejor peor mayor menor foto fotos imagen imágenes vídeo póster fotograma retrato vista fotografía entrevista crítica crónica opinión análisis editorial perfil obituario lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre primavera verano otoño invierno norte sur este oeste fue era es son eran fueron hay había hubo tras frente junto menos más nada nadie algo alguien dicho dicha hasta vean miren oigan lean siga sigue gracias hola adiós',
    feelings:
      'preocupación malestar pésame condolencias rechazo apoyo confianza agradecimiento satisfacción sorpresa indignación deseo disposición intención temor temores dudas duda convicción esperanza inquietud solidaridad descontento desacuerdo compromiso',
    groups: `grupos activistas miembros militantes integrantes empleados cargos investigadores científicos expertos analistas economistas equipo responsables técnicos agentes fuentes dirigentes médicos especialistas funcionarios portavoces abogados fiscales representantes historiadores arqueólogos astrónomos ingenieros sindicalistas meteorólogos epidemiólogos biólogos sociólogos ${LATIN.groups}`,
    gerunds: `diciendo asegurando afirmando alegando explicando señalando indicando añadiendo argumentando advirtiendo sosteniendo diciendo ${TELLING.gerunds}`,
    shows:
      'otorga otorgan acredita acreditan avala avalan consigna consignan augura auguran pronostica pronostican atribuye atribuyen publica publicó publican aconseja aconsejan establece establecen estableció establecía dispone disponen estipula estipulan determina determinan determinó consagra contempla contemplan fija resuelve resolvió falla falló fallado sostiene muestra muestran mostró revela revelan concluye concluyen indica indican demuestra demuestran apunta señala estima recoge muestra muestran mostraron mostrado revelaron concluyeron concluyó indicaron señalan alerta alertan advierte advierten detalla sitúa sitúan situó situaron situaba coloca colocó colocan cifra cifran calcula estiman confirma confirman prevé prevén refleja reflejan reflejó reflejado recoge recogen recogió arroja arrojan arrojó constata constatan constató evidencia evidencian evidenció descubierto demostrado hallado detectado identificado comprobado cifrado registrado descubrió descubrieron demostró demostraron halló hallaron comprobó detectó detectaron identificó sugiere sugieren vincula desvela desvelan apuntan dice dicen destaca destacan subraya',
    before: contracted(
      PUBLISHED +
        ',según,según informa,según informó,según informan,según ha informado,según explica,según dice,de acuerdo con,de acuerdo a,en palabras de,a juicio de,en opinión de,tal y como,como explica,como señala,citado por,como dice,según cuenta,según fuentes de,fuentes de,según datos de,a decir de,al decir de,según los datos de,según confirmó,según publica,según recoge,como recuerda,según ha confirmado,según ha publicado,según ha adelantado,según adelanta,según adelantó,según cálculos de,según las cifras de,según las estimaciones de,según las previsiones de,según fuentes,según revela,según explicó,según relata,según relató,según señala,según señaló,según afirma,según afirmó,según asegura,según aseguró,según denuncia,según denunció,según indica,según indicó,según indican,según anunció,según detalla,según detalló,según recuerda,según apunta,según apuntan,según apuntó,según declaró,según manifestó,según precisó,según consta en,se desprende de,así consta en,así figura en,según figura en,como consta en,son datos de,son cifras de,los datos son de,las cifras son de,según comenta,según la opinión de,según la versión de,según las palabras de,según palabras de,según informaciones de,según informa hoy,según informó ayer,desde el punto de vista de,a ojos de,en boca de,por boca de,a tenor de,tal como explica,tal y como explica,tal y como señala,tal y como explicó,como explicó,como señaló,como apunta,como indica,como afirma,como asegura,como subraya,como cuenta,como relata,como reconoce,como admite,como publicó,como publica,como adelantó,como informó,como reveló,citando a,citada por,citados por,citadas por',
    ),
    tellings: `guía acta atestado cifra pesquisas indagaciones averiguaciones hipótesis recuento valoración proyecciones pronóstico pronósticos comunicado declaración declaraciones informe estudio encuesta datos cifras nota mensaje entrevista artículo investigación denuncia advertencia estadísticas estadística sondeo análisis anuncio críticas crítica discurso tuit opinión testimonio relato acusación acusaciones mapa balance carta cartas misiva correo escrito vídeo audio documento documentos dossier barómetro anuario censo previsiones previsión estimaciones estimación cálculos recomendaciones recomendación conclusiones conclusión resolución sentencia dictamen querella manifiesto post comentario comentarios comparecencia ponencia conferencia columna editorial información informaciones primicia exclusiva fuentes registro registros ${LATIN.tellings}`,
    by: 'de del por',
    of: 'de del para en por con',
    prepositions:
      'a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras mediante excepto',
    articles:
      'el la los las un una unos unas este esta estos estas ese esa aquel su sus mi varios varias muchos muchas algunos algunas otros otras dos tres ambos también doña don',
    between:
      'ha han había habían también ya hoy ayer este esta lunes martes miércoles jueves viernes sábado domingo ahora luego después además siempre nunca todavía aún incluso sólo solo mismo misma propio se le les lo me nos no asimismo posteriormente recientemente públicamente',
    passive: 'es son fue fueron era eran ser sido',
    he: 'él',
    she: 'ella',
    they: 'ellos ellas éste ésta este esta',
    relatives: 'que quien quienes',
    joints: 'y e pero o',
    roles: `lehendakari lehendakaris vicelehendakari vicelehendakaris exlehendakari titular titulares aspirante defensora vigilante viticultor viticultora guarda guardia camarero camarera dependiente dependienta cajera taxista camionero celador celadora auxiliar orientador orientadora encargado encargada gestor gestora administrador administradora subsecretario párroco organizador organizadora voluntario voluntaria cooperante monitor monitora entrenadora delantera centrocampistas ertzaina jubilado jubilada pensionista agricultora ganadera pastora pescadora hostelera librero librera panadero panadera peluquero peluquera limpiadora cuidadora educador educadora trabajadora exedil exconcejal exconcejala excandidato excandidata exlehendakari exconsejero exconsejera exfiscal exjuez exjueza expolicía exparlamentario exsenador exsenadora exembajador viceministro viceministra subdelegado subdelegada comisaria vicesecretaria cantautor cantautora percusionista violinista directora-general galerista comisarios marchante viceportavoz viceconsejera jeltzale diputado-general portavoz portavoces presidente presidenta ministro ministra director directora secretario secretaria alcalde alcaldesa concejal concejala consejero consejera diputado diputada senador senadora líder jefe jefa entrenador técnico jugador jugadora delantero centrocampista portero capitán futbolista deportista actor actriz cantante escritor escritora autor autora periodista profesor profesora catedrático catedrática investigador investigadora investigadores científico científica científicos experto experta expertos médico médica médicos doctor doctora abogado abogada abogados fiscal juez jueza policía agente agentes comisario comisaria inspector testigo testigos vecino vecina vecinos padre madre padres hermano hermana hijo hija marido mujer esposa amigo amiga amigos maestro maestra alumno alumna estudiante estudiantes analista analistas economista economistas historiador historiadora filósofo matemático biólogo psicólogo arquitecto empresario empresaria fundador fundadora dueño propietario trabajador trabajadores representante representantes embajador embajadora rey reina príncipe papa obispo arzobispo cardenal sacerdote cura activista activistas crítico críticos candidato candidata dirigente dirigentes responsable responsables gerente coordinador coordinadora delegado delegada gobernador gobernadora canciller premier primer vicepresidente vicepresidenta exministro expresidente modelo denunciante víctima víctimas acusado acusada detenido sospechoso joven hombre chico chica niño cargo ciclista piloto tenista artista pintor músico compositor cineasta realizador productor comisionado general coronel capitana seleccionador politólogo sociólogo diseñador chef cocinero exentrenador exdirector exdirectora exalcalde exalcaldesa exjugador exfutbolista exdiputado exsecretario exlíder expresidenta exministra director-general subdirector subdirectora vicesecretario vicesecretaria vicealcalde vicealcaldesa viceconsejero regidor regidora edil ediles mandatario mandataria directivo directiva ejecutivo ejecutiva político política magistrado magistrada letrado letrada notario procurador patrón empresarios comerciante hostelero agricultor ganadero pescador ingeniero ingeniera técnica físico física químico química bióloga geólogo geóloga astrónomo astrónoma socióloga psicóloga filósofa antropólogo antropóloga epidemiólogo epidemióloga virólogo pediatra cirujano cirujana psiquiatra enfermero enfermera farmacéutico veterinario docente rector rectora decano decana vicerrector vicerrectora bibliotecario editora editor redactor redactora reportero reportera columnista locutor presentador presentadora humorista guionista novelista poeta poetisa dramaturgo escultor escultora fotógrafo fotógrafa bailarín bailarina coreógrafo coreógrafa cantaor cantaora guitarrista pianista compositora vocalista dj rapero rapera torero jinete atleta nadador nadadora boxeador golfista motorista corredor corredora preparador míster defensa lateral extremo pívot base alero mediocentro árbitro presidente-ejecutivo comandante teniente sargento cabo almirante bombero bombera alguacil subinspector subinspectora portavoz-adjunto coportavoz cofundador cofundadora impulsor impulsora creador creadora promotor promotora propietaria dueña inquilino inquilina cliente clienta usuario usuaria paciente superviviente refugiado refugiada migrante pasajero pasajera conductor conductora turista abuelo abuela tío tía primo prima sobrino sobrina novio novia viudo viuda compañero compañera colega socio socia discípulo biógrafo conservador conservadora curador curadora arqueólogo arqueóloga urbanista diseñadora modista cocinera enólogo sumiller bodeguero consultor asesor asesora consejero-delegado consejera-delegada secretario-general interventor tesorero vocal afiliado militante barón exdirigente académico académica comediante pontífice monarca parlamentario parlamentaria instructor instructora ministrable comisionada relator relatora nuncio imán rabino pastor monja fraile abad teólogo ${LATIN.roles}`,
    spokes: 'portavoz portavoces fuentes vocero vocera voceros voceras',
    mister: 'señor sr don d',
    missis: 'señora sra doña señorita srta dña',
    unnamed:
      'fuente fuentes policía autoridades expertos medios testigos investigadores vecinos críticos encuesta estudio informe gobierno empresa club oposición fiscalía partido familia defensa acusación sindicatos médicos científicos analistas observadores ayuntamiento organización compañía datos prensa estadísticas sondeo diario periódico tribunal juzgado universidad federación trabajadores sindicato asociación colectivo colectivos responsables ejecutivo consistorio cúpula dirección plantilla comité docentes padres alumnos estudiantes usuarios afectados víctimas ecologistas activistas agentes bomberos forenses fiscales jueces letrados economistas consultora cadena emisora semanario rotativo web portal investigación documento sentencia juez fiscal',
    organizations: `bomberos ecologistas supervisor regulador ente ejecutivo entidad organismo institución formación multinacional corporación ministerio departamento universidad instituto escuela consejo comisión comité asociación federación unión partido banco tribunal policía guardia servicio empresa compañía grupo sociedad fundación fondo centro hospital junta agencia organización iglesia parlamento congreso senado gobierno ayuntamiento ejército diario periódico revista radio televisión cadena fiscalía audiencia juzgado sindicato museo embajada real club observatorio confederación colegio generalitat gobierno diputación consejería dirección secretaría concejalía conselleria govern xunta lehendakaritza cabildo patronal cooperativa plataforma coordinadora colectivo mesa academia archivo biblioteca orquesta teatro festival liga laliga atlético deportivo cf fc ong caritas cáritas oxfam greenpeace unicef unesco onu otan fmi bce ocde oms ine cis csic rae dgt aemet ugt ccoo ceoe pp psoe podemos ciudadanos vox erc junts pnv bildu cup iu compromís mossos ertzaintza uco udef supremo constitucional defensor síndic subdelegación delegación prefectura gendarmería cancillería casa-blanca kremlin pentágono capitalia consultora aseguradora aerolínea petrolera eléctrica constructora inmobiliaria productora discográfica plataforma oficina registro cofradía arzobispado obispado diócesis vaticano comunidad alianza coalición movimiento comisionado ${LATIN.organizations}`,
    bodies: `departamento gerencia propiedad editorial distribuidora policía gobierno ayuntamiento ejecutivo consistorio fiscalía juzgado tribunal audiencia ministerio parlamento congreso senado consejería concejalía generalitat govern diputación cabildo junta ejército guardia gendarmería cancillería iglesia vaticano arzobispado obispado patronal comisión comité universidad rectorado hospital museo federación sindicato embajada subdelegación delegación consulado centro instituto colegio escuela empresa compañía aerolínea banco constructora promotora eléctrica operadora petrolera farmacéutica fabricante cadena club liga asociación organización ong fundación partido oposición coalición armada marina protección servicio agencia hacienda observatorio diócesis teatro orquesta festival periódico diario revista emisora televisión portal cámara cooperativa cofradía plataforma colectivo plantilla consejo jurado defensa acusación prefectura corte defensoría laboratorio escudería sociedad entidad institución organismo autoridad confederación aeropuerto discográfica productora naviera concesionaria aseguradora inmobiliaria multinacional bomberos ${LATIN.bodies}`,
    generic:
      'supervisor regulador ente coalición consistorio empresa compañía firma grupo entidad multinacional sociedad corporación banco aerolínea constructora aseguradora asociación organización ong fundación sindicato plataforma colectivo club partido formación diario periódico rotativo revista cadena productora agencia organismo institución instituto patronal central federación',
    texts:
      'sumario evaluación cuentas relevamiento carpeta mapa paper borrador transcripción partida boletín circular libro reportaje contrato grabación pliego protocolo investigación análisis artículo denuncia balance registro parte correo autopsia carta crónica biografía guía escrito informe estudio encuesta encuestas sondeo sondeos barómetro sentencia auto fallo dictamen atestado acta querella decreto ley reglamento normativa constitución convenio estatuto anuario censo documento documental memoria manifiesto resolución auditoría peritaje expediente estadística web',
    documents:
      'encuesta barómetro anuario decreto reglamento censo memoria ley informe tratado acuerdo declaración constitución código convenio estatuto índice',
    names: LATIN.names,
    labels: 'fuente,fuentes,con información de',
  },
  pt: {
    order: 'svo',
    verbs:
      'disse diz dizem disseram afirmou afirma afirmam afirmaram explicou explica explicam declarou declara anunciou anuncia anunciaram informou informa informaram informam confirmou confirma confirmaram negou nega negaram acrescentou acrescenta contou conta relatou relata denunciou denuncia alertou alerta alertam advertiu adverte destacou destaca ressaltou ressalta observou observa avaliou avalia argumentou argumenta alegou alega criticou critica criticam admitiu admite reconheceu reconhece garantiu garante comentou comenta escreveu escreve lembrou lembra revelou revela respondeu responde defendeu defende sustentou sustenta insistiu insiste lamentou lamenta concluiu conclui concluem reiterou ressalva publicou acusou acusa prometeu promete exigiu exige frisou frisa sublinhou sublinha referiu refere adiantou adianta salientou noticiou noticia considerou dizia diziam afirmava explicava contava',
    weak: 'pediu pede apontou aponta apontam indicou indica indicam',
    gerunds: 'dizendo afirmando alegando explicando acrescentando argumentando',
    shows:
      'mostra mostram mostrou revela revelam conclui concluem indica indicam aponta apontam estima',
    before:
      'segundo,de acordo com,conforme,nas palavras de,na opinião de,citado por,segundo dados de,segundo dados do,segundo dados da,segundo informações da,segundo informações do,para',
    tellings:
      'comunicado nota declaração declarações relatório estudo pesquisa dados números entrevista artigo investigação denúncia levantamento estatísticas sondagem análise anúncio críticas discurso tuíte',
    by: 'de do da dos das por pelo pela',
    of: 'de do da dos das para em no na por',
    prepositions:
      'a ao à aos às ante com contra de do da dos das desde durante em no na nos nas entre até para por pelo pela pelos pelas sem sobre sob após',
    articles:
      'o a os as um uma uns umas este esta esse essa aquele seu sua seus suas meu vários várias muitos alguns algumas outros dois duas três ambos também',
    between:
      'tem têm tinha havia também já hoje ontem nesta neste segunda terça quarta quinta sexta feira sábado domingo agora depois ainda sempre nunca mesmo própria próprio se lhe não que',
    passive: 'é são foi foram era eram ser sido',
    he: 'ele',
    she: 'ela',
    they: 'eles elas',
    relatives: 'que quem',
    joints: 'e mas ou',
    roles:
      'porta-voz presidente presidenta ministro ministra diretor diretora secretário secretária prefeito prefeita vereador vereadora deputado deputada senador senadora líder chefe treinador técnico jogador jogadora atacante goleiro capitão ator atriz cantor cantora escritor escritora autor autora jornalista professor professora pesquisador pesquisadora pesquisadores cientista cientistas especialista especialistas médico médica médicos doutor doutora advogado advogada promotor promotora juiz juíza policial agente delegado delegada inspetor testemunha testemunhas vizinho vizinhos morador moradores pai mãe irmão irmã filho filha marido mulher esposa amigo amigos aluno aluna estudante analista analistas economista economistas historiador filósofo empresário empresária fundador fundadora dono trabalhadores representante representantes embaixador embaixadora rei rainha papa bispo padre ativista ativistas críticos candidato candidata dirigente coordenador coordenadora governador governadora primeiro vice-presidente vítima jovem homem piloto artista músico general coronel vocalista',
    spokes: 'porta-voz porta-vozes fontes assessoria',
    mister: 'senhor sr seu dom',
    missis: 'senhora sra dona',
    unnamed:
      'fontes polícia autoridades especialistas mídia imprensa testemunhas pesquisadores moradores críticos pesquisa estudo relatório governo empresa clube oposição partido família defesa acusação médicos cientistas analistas organização companhia dados jornal tribunal prefeitura',
    organizations:
      'ministério departamento universidade instituto escola conselho comissão comitê associação federação união partido banco tribunal polícia guarda serviço empresa companhia grupo sociedade fundação fundo centro hospital agência organização igreja parlamento congresso senado câmara governo prefeitura exército jornal revista rádio televisão tv rede sindicato museu embaixada clube observatório confederação procuradoria secretaria',
    bodies:
      'polícia governo prefeitura câmara procuradoria tribunal ministério parlamento congresso senado exército secretaria universidade hospital',
    generic:
      'empresa companhia grupo entidade associação organização fundação sindicato clube partido jornal revista emissora agência banco',
    texts:
      'relatório estudo pesquisa sondagem sentença acórdão parecer decreto lei regulamento constituição anuário censo documento documentário inquérito levantamento',
    documents: 'lei relatório tratado acordo declaração constituição código convenção índice',
    labels: 'fonte,fontes,com informações de,com informações da',
  },
  it: {
    order: 'svo',
    verbs:
      'detto dice dicono disse dissero afferma affermato affermano spiega spiegato spiegano dichiara dichiarato annuncia annunciato annunciano aggiunge aggiunto racconta raccontato raccontano conferma confermato confermano smentisce smentito nega negato sostiene sostengono sostenuto sottolinea sottolineato avverte avvertito ammette ammesso riconosce riferisce riferito riferiscono riporta riportano scrive scritto commenta commentato osserva osservato ricorda ricordato rivela rivelato precisa precisato critica criticato denuncia denunciato assicura assicurato risponde risposto replica replicato ribadisce ribadito conclude concluso insiste accusa accusato lamenta promette chiarisce chiarito informa informato informano definisce definito parlato twittato segnala diceva affermava spiegava raccontava sosteneva',
    weak: 'ritiene ritengono chiede chiesto chiedono',
    gerunds: 'dicendo affermando spiegando aggiungendo sostenendo sottolineando',
    shows: 'mostra mostrano rivela rivelano conclude indica indicano emerge stima evidenzia',
    before:
      'secondo,secondo quanto riferito da,secondo quanto riporta,a detta di,a parere di,stando a,come riferisce,come riporta,nelle parole di,secondo i dati di,secondo fonti di,per bocca di',
    tellings:
      'comunicato nota dichiarazione dichiarazioni rapporto studio sondaggio dati cifre intervista articolo inchiesta indagine denuncia statistiche analisi annuncio critiche discorso tweet ricerca',
    by: 'di del della dello dei delle dell da dal dalla dall',
    of: 'di del della dello dei delle dell per in a',
    prepositions:
      'a al alla ai alle allo all con contro da dal dalla dai dall di del della dello dei delle degli dell durante in nel nella nei nelle nell tra fra per senza su sul sulla sui sull sotto dopo verso presso',
    articles:
      'il lo la i gli le l un uno una questo questa questi quel quella suo sua suoi sue molti alcuni alcune altri due tre entrambi anche',
    between:
      'ha hanno aveva avevano anche già oggi ieri lunedì martedì mercoledì giovedì venerdì sabato domenica ora poi inoltre sempre mai ancora stesso stessa si gli lo non invece',
    passive: 'è sono viene venne era erano essere stato stata stati',
    he: 'lui egli',
    she: 'lei ella',
    they: 'loro essi',
    relatives: 'che chi',
    joints: 'e ed ma o',
    roles:
      'portavoce presidente ministro ministra direttore direttrice segretario segretaria sindaco sindaca assessore consigliere deputato deputata senatore senatrice leader capo allenatore tecnico giocatore attaccante portiere capitano attore attrice cantante scrittore scrittrice autore autrice giornalista professore professoressa ricercatore ricercatrice ricercatori scienziato scienziati esperto esperta esperti medico medici dottore dottoressa avvocato avvocata legale pm procuratore giudice poliziotto agente commissario ispettore testimone testimoni vicino vicini padre madre fratello sorella figlio figlia marito moglie amico amici studente studenti analista analisti economista economisti storico filosofo imprenditore fondatore proprietario lavoratori rappresentante ambasciatore re regina papa vescovo cardinale parroco attivista attivisti critici candidato dirigente responsabile coordinatore governatore premier vicepremier cancelliere vittima giovane uomo donna pilota artista musicista generale colonnello regista',
    spokes: 'portavoce fonti',
    mister: 'signor sig don',
    missis: 'signora sig.ra donna',
    unnamed:
      'fonti polizia autorità esperti media testimoni ricercatori inquirenti investigatori critici sondaggio studio rapporto governo azienda club opposizione partito famiglia difesa accusa medici scienziati analisti osservatori comune organizzazione società dati stampa giornale tribunale procura carabinieri',
    organizations:
      'ministero dipartimento università istituto scuola consiglio commissione comitato associazione federazione unione partito banca tribunale polizia guardia servizio azienda compagnia gruppo società fondazione fondo centro ospedale agenzia organizzazione chiesa parlamento senato camera governo comune esercito quotidiano rivista radio televisione rete sindacato museo ambasciata osservatorio confederazione procura regione questura prefettura protezione',
    bodies:
      'polizia governo comune procura tribunale ministero parlamento senato camera esercito questura prefettura regione università ospedale',
    generic:
      'azienda società gruppo compagnia associazione organizzazione fondazione sindacato club partito quotidiano rivista agenzia banca',
    texts:
      'rapporto studio sondaggio sentenza perizia decreto legge regolamento costituzione annuario censimento documento ricerca indagine verbale',
    documents:
      'legge rapporto trattato accordo dichiarazione costituzione codice convenzione indice',
    labels: 'fonte,fonti,con informazioni di',
  },
  fr: {
    order: 'svo',
    verbs:
      'dit disent affirmé affirme affirment expliqué explique expliquent déclaré déclare déclarent annoncé annonce annoncent ajouté ajoute ajoutent raconté raconte racontent confirmé confirme confirment démenti dément nié nie soutient soutiennent soutenu souligné souligne soulignent averti avertit admis admet reconnu reconnaît rapporté rapporte rapportent écrit écrivent commenté commente observé observe rappelé rappelle rappellent révélé révèle révèlent précisé précise précisent critiqué critique critiquent dénoncé dénonce dénoncent assuré assure assurent répondu répond répondent répliqué martelé insisté insiste insistent conclu conclut accusé accuse accusent regretté regrette promis promet estimé estime estiment indiqué indique indiquent informé confié confie lancé lance tweeté jugé juge jugent plaidé plaide réagi réagit résumé résume témoigné témoigne prévenu prévient déploré déplore qualifié qualifie relevé relève constate constaté argue salué salue',
    weak: 'demande demandé publié',
    gerunds:
      'affirmant expliquant déclarant ajoutant soulignant assurant précisant estimant indiquant',
    shows:
      'montre montrent montré révèle révèlent conclut indique indiquent ressort estime souligne établit',
    before:
      "selon,d'après,d’après,selon les mots de,aux dires de,de l'avis de,de l’avis de,à en croire,comme l'explique,comme l’explique,comme le souligne,pour,citant,selon les chiffres de,selon des sources de,selon les données de,rapporte,indique",
    tellings:
      'communiqué déclaration déclarations rapport étude sondage données chiffres entretien interview article enquête note statistiques analyse annonce critiques discours tweet avis témoignage',
    by: 'de du des d par',
    of: 'de du des d pour à au aux en',
    prepositions:
      'à au aux avec chez contre dans de du des d depuis durant en entre jusqu par pendant pour sans selon sous sur vers après avant comme que qu lors',
    articles:
      'le la les l un une des ce cet cette ces son sa ses leur leurs plusieurs certains quelques deux trois autres également',
    between:
      'a ont avait avaient aussi déjà aujourd hui hier lundi mardi mercredi jeudi vendredi samedi dimanche maintenant puis ensuite également encore toujours jamais même lui se s l ne pas n y en ce matin soir récemment',
    passive: 'est sont a été fut était étaient être été',
    he: 'il',
    she: 'elle',
    they: 'ils elles on',
    relatives: 'qui que',
    joints: 'et mais ou',
    roles:
      'porte-parole parole président présidente ministre directeur directrice secrétaire maire conseiller conseillère député députée sénateur sénatrice leader chef cheffe entraîneur sélectionneur joueur joueuse attaquant gardien capitaine acteur actrice chanteur chanteuse écrivain auteur autrice journaliste professeur professeure chercheur chercheuse chercheurs scientifique scientifiques expert experte experts médecin médecins docteur avocat avocate avocats procureur procureure juge policier policiers agent commissaire inspecteur témoin témoins voisin voisine voisins père mère frère sœur fils fille mari femme épouse ami amie amis étudiant étudiants analyste analystes économiste économistes historien historienne philosophe entrepreneur patron patronne pdg fondateur fondatrice propriétaire salariés représentant représentante ambassadeur roi reine pape évêque prêtre militant militants militante critiques candidat candidate dirigeant dirigeants responsable responsables coordinateur gouverneur premier vice-président chancelier victime jeune homme pilote artiste musicien général colonel réalisateur politologue sociologue élu habitant habitants habitante syndicaliste',
    spokes: 'porte-parole parole sources',
    mister: 'monsieur m',
    missis: 'madame mme mademoiselle mlle',
    unnamed:
      'source sources police autorités experts médias témoins chercheurs enquêteurs riverains critiques sondage étude rapport gouvernement entreprise club opposition parti famille défense accusation médecins scientifiques analystes observateurs mairie organisation société données presse journal tribunal parquet préfecture pompiers syndicats gendarmerie',
    organizations:
      'ministère département université institut école conseil commission comité association fédération union parti banque tribunal police gendarmerie garde service entreprise compagnie groupe société fondation fonds centre hôpital agence organisation église parlement sénat assemblée gouvernement mairie armée quotidien journal revue radio télévision chaîne syndicat musée ambassade observatoire confédération parquet préfecture région office haute cour élysée chu',
    bodies:
      'police gouvernement mairie parquet tribunal ministère parlement sénat assemblée armée préfecture gendarmerie université hôpital',
    generic:
      'entreprise société groupe compagnie firme association organisation fondation syndicat club parti quotidien journal magazine agence banque',
    texts:
      'rapport étude sondage enquête jugement arrêt décret loi règlement constitution annuaire recensement document expertise baromètre',
    documents: 'loi rapport traité accord déclaration constitution code convention charte indice',
    labels: 'source,sources,avec',
  },
  ca: {
    order: 'svo',
    verbs:
      'dit diu diuen digué digueren afirmat afirma afirmen explicat explica expliquen declarat declara declaren anunciat anuncia anuncien afegit afegeix afegeixen assegurat assegura asseguren confirmat confirma confirmen negat nega neguen desmentit desmenteix desmenteixen destacat destaca destaquen remarcat remarca remarquen subratllat subratlla subratllen advertit adverteix adverteixen alertat alerta alerten admès admet admeten reconegut reconeix reconeixen recordat recorda recorden revelat revela revelen informat informa informen precisat precisa precisen detallat detalla detallen denunciat denuncia denuncien criticat critica critiquen lamentat lamenta lamenten defensat defensa defensen insistit insisteix insisteixen reiterat reitera reiteren respost respon responen escrit escriu escriuen comentat comenta comenten assenyalat assenyala assenyalen opinat opina opinen considerat considera consideren sostingut sosté sostenen conclòs conclou conclouen avisat avisa avisen celebrat apuntat manifestat manifesta manifesten matisat matisa argumentat argumenta relatat relata publicat promès acusat acusa exigit exigeix reclamat reclama valorat valora dir explicar afirmar anunciar afegir assegurar confirmar negar desmentir destacar remarcar subratllar advertir alertar admetre reconèixer recordar informar precisar detallar denunciar criticar lamentar defensar insistir respondre escriure',
    weak: 'demana demanen demanat indica indiquen indicat',
    gerunds: 'dient afirmant explicant afegint assegurant',
    shows: 'mostra mostren revela revelen conclou conclouen indica indiquen constata xifra',
    before:
      "segons,segons informa,segons ha informat,segons dades de,segons fonts de,d'acord amb,d’acord amb,en paraules de,a parer de,al parer de,en opinió de,citat per,tal com explica,com explica",
    tellings:
      'comunicat nota declaració declaracions informe estudi enquesta dades xifres entrevista article reportatge investigació denúncia estadístiques anàlisi anunci discurs piulada carta',
    by: 'de del dels d per pel pels',
    of: 'de del dels d a al per en',
    prepositions:
      'a al als amb contra de del dels d des durant en entre fins per pel pels sense sobre sota després cap com que',
    articles:
      'el la els les l un una uns unes aquest aquesta aquests aquestes aquell el seu la seva els seus les seves molts moltes alguns algunes altres dos dues tres també',
    between:
      'ha han havia havien va van també ja avui ahir dilluns dimarts dimecres dijous divendres dissabte diumenge ara després encara sempre mai mateix mateixa es s ho li no i',
    passive: 'és són fou era eren ser estat',
    he: 'ell',
    she: 'ella',
    they: 'ells elles',
    relatives: 'que qui',
    joints: 'i però o',
    roles:
      'portaveu portaveus president presidenta ministre ministra director directora secretari secretària alcalde alcaldessa regidor regidora conseller consellera diputat diputada senador senadora líder cap entrenador entrenadora tècnic jugador jugadora davanter porter capità actor actriu cantant escriptor escriptora autor autora periodista professor professora investigador investigadora investigadors científic científica científics expert experta experts metge metgessa metges doctor doctora advocat advocada fiscal jutge jutgessa policia agent testimoni testimonis veí veïna veïns pare mare germà germana fill filla marit dona amic amics alumne alumna estudiant analista analistes economista economistes historiador filòsof empresari empresària fundador fundadora treballadors representant representants ambaixador rei reina papa bisbe activista activistes candidat candidata dirigent coordinador coordinadora governador primer vicepresident vicepresidenta víctima jove home pilot artista músic general coronel rector rectora degà',
    spokes: 'portaveu portaveus fonts',
    mister: 'senyor sr',
    missis: 'senyora sra',
    unnamed:
      'fonts policia autoritats experts mitjans premsa testimonis investigadors veïns crítics enquesta estudi informe govern empresa club oposició partit família defensa acusació metges científics analistes organització companyia dades diari tribunal ajuntament sindicats bombers mossos',
    organizations:
      'ministeri departament universitat institut escola consell comissió comitè associació federació unió partit banc tribunal policia guàrdia servei empresa companyia grup societat fundació fons centre hospital agència organització església parlament congrés senat cambra govern ajuntament exèrcit diari revista ràdio televisió canal sindicat museu ambaixada observatori confederació fiscalia conselleria generalitat diputació síndic col·legi',
    bodies:
      'policia govern ajuntament fiscalia jutjat tribunal ministeri parlament congrés senat conselleria generalitat diputació exèrcit universitat hospital',
    generic:
      'empresa companyia grup entitat associació organització fundació sindicat club partit diari revista agència banc',
    texts:
      'informe estudi enquesta sondeig baròmetre sentència interlocutòria dictamen decret llei reglament constitució conveni estatut anuari cens document manifest resolució auditoria',
    documents: 'llei informe tractat acord declaració constitució codi conveni índex',
    labels: 'font,fonts,amb informació de',
  },
  ro: {
    verbs:
      'spus spune spun declarat declară afirmat afirmă explicat explică anunțat anunță adăugat adaugă precizat precizează susține susțin subliniat subliniază confirmat confirmă negat avertizat avertizează scrie scris transmis transmite informează arătat menționat comunicat relatează',
    before: 'potrivit,conform,după cum,în opinia,citat de,citând',
    tellings: 'comunicat declarație raport studiu sondaj date scrisoare mesaj interviu',
    by: 'de al a ale',
    of: 'de al a ale din la',
    prepositions: 'a la de din în pe cu pentru prin despre după către între sub peste fără ca',
    articles: 'un o unei unui acest această niște doi trei',
    between:
      'a au și mai ieri astăzi luni marți miercuri joi vineri sâmbătă duminică apoi fost s se',
    he: 'el',
    she: 'ea',
    they: 'ei ele',
    relatives: 'care ce',
    joints: 'și dar sau',
    roles:
      'președintele ministrul premierul directorul purtătorul purtător deputatul senatorul primarul profesorul medicul doctorul avocatul procurorul judecătorul antrenorul cercetătorul liderul șeful analistul',
    spokes: 'purtătorul purtător surse',
    unnamed:
      'surse poliția autoritățile experții presa martorii guvernul procurorii oficialii criticii',
    organizations:
      'ministerul universitatea institutul consiliul comisia asociația federația uniunea partidul banca poliția agenția parlamentul guvernul',
    labels: 'sursa,surse,sursă',
  },
};
