# Registers, journals, complaints, outages, end of the day.

