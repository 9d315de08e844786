institution-kind = { $kind ->
    [embassy] елшілік
    [consulate-general] бас консулдық
    [consulate] консулдық
    [embassy-branch] елшілік бөлімшесі
   *[ministry] Сыртқы істер министрлігі
}
