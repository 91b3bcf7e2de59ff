// Only fixtures that say so run their cases side by side; two is what the smallest machine has.
[assembly: LevelOfParallelism(2)]
