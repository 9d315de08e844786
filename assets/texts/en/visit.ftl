# A visit: the queue, a family, what to bring.

