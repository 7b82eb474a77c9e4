extension BedsideWords {
  /// Single words, by the letter whose key they begin with.
  static let list = """
    able about above absent aching achy actually afraid after again agitated agitation airway
    alarm alert alive all almost alone already alright also always am amazing and anger angry
    ankle answered answering answers anxiety anxious any anyone anything apnea apneic apnoea
    appeared appears arching are arm arms arousable aroused arrest arrived ashamed ashen ask
    asked asking asks asleep aspirating ate awake awakened awakening aware away awful awoke
    baby back bad bathroom be beautiful became because becoming bed been before began begins
    being belly better between big bit bite biting bladder blank blanket bleeding blinking bliss
    blissful blood blue blurred blurry body bored both bothered brace bradycardic breath breathe
    breathes breathing breathless bright bring brow but bye
    call called calling calls calm calmer calming came can can't cannot cant catatonic chair
    changed chatty cheeks chest chewing chilly chokes choking clammy clear clenched clenching
    client clonus closed closes closing cold collapse collapsed color colour comes comfortable
    coming complained complaining complains confused confusion conscious convulsing cooperative
    cough coughing coughs could couldn't cramp cramps cried cries crisis cry crying curled
    curling cyanosed cyanotic
    dad damn dancing dark daughter dazed dead deep delirious denied denies desat desaturating
    described describes describing did didn't difficulty dilated disorientated disoriented
    dissociated dissociating dissociation distress distressed dizziness dizzy do doctor does
    doesn't doing don't done dont door double down dr drank dreaming dreamy dribbling drifting
    drink drinking drinks drooling drools drops drowsy drunk dry dying
    each ear ears easier easily easy eating elated elbow else embarrassed emotional empty ended
    energised enough entering escort euphoric even ever every everyone everything excited
    exhausted extremely eye eyelid eyelids eyes eyeshade eyeshades
    face facial faint fainted fainting faints fair falling falls fast faster father fear fearful
    feel feeling feels feet fell felt fever few fidgeting fidgety fight finally fine fingers
    finished first fists fit fitting flat flickering floating floppy flushed flying foaming
    focused foggy foot for forehead forgot freezing friend frightened from froth frothing
    frowning frowns fuck full funny furious
    gag gagging gasp gasping gasps gave gentle get gets getting giddy giggles giggling girl give
    given gives giving glad glassy go god goes going gone good got grabbed grabbing grabs
    grateful gray great green grey grief grieving grimace grimaces grimacing grinding groaned
    groaning groans groggy grunting guarded guilt guilty gurgling
    had half hallucinating hallucination hand hands happier happy hard has hasn't have haven't
    having he he's head headache heard hearing hears heart heavy held hello help helps her here
    hers hey hiccup hiccups high him himself his hissing hives holding holds hope hopeful
    hopeless hot how hug huge hugged hugging hum humming hums hungry hurt hurting hurts husband
    hypertensive hyperventilating hypotensive hypoventilating hysterical
    i'd i'll i'm i've if ill im imagining immobile impossible improved in inaudible incoherent
    inconsolable incontinent indeed injured inside intense into irregular irritable irritated is
    isn't it it's itches itching itchy its
    jaw jerk jerking jerks jittery joking joy joyful jumped jumping jumps jumpy just
    keep keeps kept kicked kicking kicks kind knee kneeling knees knelt knocking knows
    labored laboured lady laid large last later laugh laughed laughing laughs laughter lay
    laying leaned leaning leans leaves leaving left leg legs less let lethargic lets lies lifted
    light lighter lightheaded lights like limp lips listening listless little lively lonely long
    look looked looking looks loose lost lots loud love loved lovely low lying
    mad made makes making man many mask massive maybe me mellow memories mental mentioned
    mentions might mild mind moan moaned moaning moans moderate mom more most mostly mother
    motionless mouth move moved movement movements moves moving much mum mumbled mumbles
    mumbling murmuring muscle muscles music must mute muttering my myself
    nah nail nausea nauseated nauseous near nearly neck need needed needing needs nervous never
    new next nice nightmare no nobody nod nodded nodding nods noise noisy none nonverbal nope
    normal nose not nothing now numb numbness nurse nystagmus
    obstructed odd of off oh ok okay old on once one only ooh open opened opening opens or
    orgasm orientated oriented other otherwise ouch our out outside over overwhelmed
    overwhelming ow own oxygen
    paced pacing pain painful pale pallid palpitations panic panicked panicking panicky panics
    panting paralysed paranoid partner passed patient peace peaceful pee perhaps perspiring
    phone photophobic picking pillow pink playing pleasant please pointing poor possibly
    pounding prayed praying prays pretty probably problem profound profuse psychotic pt puking
    pulled pulling pulls pulse pupils pushed pushes pushing put puts
    quaking queasy question questions quick quicker quickly quiet quieter quietly quit quite
    quivering
    racing rage raging raised raises ran rapid rapidly rash reached reaches reaching reacting
    reaction reacts real really red refused refuses refusing regular relaxed relaxes relaxing
    relieved remembered remembering remembers removed removes removing repeating repeats
    reported reporting reports requested requesting requests resisting respirations responded
    responding responds responsive rested resting restless rests retching return returned right
    rigid rocking rocks rolled rolling rolls room rousable rubbing running
    sad sadness safe said saliva salivating same sang sat sats saturation saw say saying says
    scared scratching screamed screaming screams second sedated see seeing seemed seems sees
    seized seizing seizure sensation serene settled settling several severe shaken shakes
    shaking shaky shallow shame sharp she she's shifting shivering shivers shocked should
    shoulder shouted shouting shouts shuddering sick side sigh sighed sighing sighs silence
    silent since singing sings sister sit sits sitting skin slack sleep sleeping sleeps sleepy
    slept slight slightly slow slower slowly sluggish slumped slurred slurring small smile
    smiled smiles smiling snores snoring so sob sobbed sobbing sobs soft softly some someone
    something sometimes son song soon sore sorry sounds spaced spacey spasm spat speaking speaks
    speech spinning spitting spoke squeezed squeezes squirming stable staff staggering standing
    stands stared stares staring started starting startled starts stays steady stiff still
    stirred stirring stirs stomach stood stop stopped stopping stops strange stretched stretches
    stretching stridor strong struggles struggling stuck stuttering such sudden suddenly
    suffering sure suspicious swallowed swallowing swaying sweat sweating sweats sweaty swelling
    swollen
    tachycardic tachypneic take taken takes taking talk talkative talked talking talks tear
    tearful tearing tears teary teeth telling tells tense tensing terrible terrified terror than
    thank thanks that that's the their them then therapist there there's these they they're
    thing things think thinks thirsty this those though thought thrashing throat throbbing
    through throwing tight time tingle tingling tingly tiny tired to today toes toilet told
    tongue too took tossing touched touching towards trance tranquil trapped trembles trembling
    tremor tried tries trouble trying turned turning turns twitched twitches twitching two
    ugh uh um unable unafraid unaffected unanswered unarousable unassisted unaware unbalanced
    unbearable unbelievable unbelievably unbothered uncertain unchanged unclear uncomfortable
    uncomfortably uncommunicative unconcerned unconscious uncontrollable uncontrollably
    uncontrolled uncooperative uncoordinated uncovered under understand understanding
    understands understood undistressed undisturbed undressed uneasy uneven uneventful
    unexpected unexpectedly unfamiliar unfazed unfocused ungrounded unhappy unharmed unhelpful
    unhurried unhurt uninjured unintelligible uninterested unkind unknown unlabored unlaboured
    unless unlike unlikely unmasked unmotivated unmoved unmoving unobstructed unorientated
    unoriented unpleasant unpleasantly unpredictable unquiet unreachable unreactive unreal
    unrelaxed unrelieved unremarkable unresolved unresponsive unrest unrousable unsafe
    unsatisfied unseen unsettled unsettling unspoken unstable unsteadily unsteady unsupported
    unsure until untouched untroubled unusual unusually unwanted unwell unwilling unwillingly
    unworried up upright upset urgent urinated urinating urine us used usual
    vacant vague verbal verbalising vertigo very visibly vision visions visual vivid vocalising
    vocalizing voice vomit vomited vomiting vomits
    wailing waiting wake wakened wakes waking walked walking walks want wanted wanting wants
    warm was washed wasn't watch watching watery waved waves waving we we're weak weakness
    wearing weeping weeps weird well went were wet what what's wheezing when where while
    whimpering whimpers whispered whispering whispers white who why wide wife will winces
    wincing wiping wired with without wobbly woke woken woman won't wonderful words working
    worried worse would wow wrist writhing wrong
    yawn yawned yawning yawns yea yeah year yell yelled yelling yellow yells yep yes yet you
    you're young your
    zoned zoning zonked
    """

  /// Two words together, where the first one alone is a key with its text.
  static let openings = """
    a bit
    a few
    a little
    a lot
    a tear
    at ease
    at last
    at peace
    at rest
    at the
    i am
    i can
    i can't
    i cannot
    i could
    i did
    i do
    i don't
    i dont
    i feel
    i felt
    i had
    i hate
    i have
    i hear
    i just
    i know
    i love
    i miss
    i need
    i saw
    i see
    i thank
    i think
    i thought
    i want
    i was
    i will
    o dear
    o god
    o my
    """
}
