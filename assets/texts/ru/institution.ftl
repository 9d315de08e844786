institution-kind = { $kind ->
    [embassy] посольство
    [consulate-general] генеральное консульство
    [consulate] консульство
    [embassy-branch] отделение посольства
   *[ministry] Министерство иностранных дел
}
