# Legalisation, apostille, exemption.

treaty-name = { $treaty ->
    [minsk-1993] Minsk convention of 22.01.1993
    [chisinau-2002] Chișinău convention of 07.10.2002
   *[other] { $treaty }
}
treaty-own-state = issued in Kazakhstan: no apostille, no legalisation
treaty-exempt = { $state }: no apostille or legalisation needed ({ treaty-name })
treaty-needed = { $confirmed ->
    [yes] { $state }: { treaty-seal } needed
   *[no] { $state }: apostille or consular legalisation needed (by the table { treaty-seal }, not confirmed)
}
treaty-seal = { $seal ->
    [apostille] apostille
   *[consular-legalisation] stamp of consular legalisation
}
treaty-ask-party = { $state }: by the table a party ({ treaty-name }), but nobody confirmed it. Name the convention if it exempts, or ask for an apostille or legalisation
treaty-ask-signed = { $state }: the convention was only signed ({ treaty-name }), being a party is not confirmed. Without a confirmation ask for an apostille or legalisation
treaty-ask-ended = { $state }: no longer a party ({ treaty-name }), but the day is not confirmed. Ask the manager, or ask for an apostille or legalisation
treaty-ask-unknown-state = The state “{ $state }” is not in the table of treaties. Decide yourself: apostille, legalisation, or exemption by a treaty that you name
