// Two fixtures at a time, because two cores is what the smallest machine has. A fixture that changes what belongs to the whole
// process (working folder, environment) says [NonParallelizable]; the desk of the command line refuses to work in another.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(2)]
