institution-kind = { $kind ->
    [embassy] embassy
    [consulate-general] consulate general
    [consulate] consulate
    [embassy-branch] embassy branch
   *[ministry] Ministry of Foreign Affairs
}
